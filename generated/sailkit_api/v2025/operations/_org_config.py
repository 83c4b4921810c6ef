from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        JsonPatchOperation,
        OrgConfig,
    )


_GET_ORG_CONFIG = Operation(
    api=API,
    id="getOrgConfig",
    method="GET",
    path="/org-config",
    tag="Org Config",
    results={200: {"application/json": "OrgConfig"}},
    scopes=("idn:org-configs:manage", "idn:org-configs:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-org-config",
)


def get_org_config() -> Request[OrgConfig]:
    """Returns the settings of the tenant that its administrators can see, such as the time zone."""
    return Request(
        _GET_ORG_CONFIG,
        "/org-config",
    )


_GET_VALID_TIME_ZONES = Operation(
    api=API,
    id="getValidTimeZones",
    method="GET",
    path="/org-config/valid-time-zones",
    tag="Org Config",
    results={200: {"application/json": None}},
    scopes=("idn:org-configs-user:read", "idn:org-configs:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    paging=Paging(style="offset", size=50, maximum=50, count=True),
    page="get-valid-time-zones",
)


def get_valid_time_zones(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[str], str]:
    """Returns the names of the time zones that the tenant can be set to.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _GET_VALID_TIME_ZONES,
        "/org-config/valid-time-zones",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
        },
    )


_PATCH_ORG_CONFIG = Operation(
    api=API,
    id="patchOrgConfig",
    method="PATCH",
    path="/org-config",
    tag="Org Config",
    results={200: {"application/json": "OrgConfig"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:org-configs:manage",),
    user_levels=("ORG_ADMIN",),
    page="patch-org-config",
)


def patch_org_config(
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[OrgConfig]:
    """Changes settings of the tenant by JSON Patch.

    The time zone decides when scheduled tasks run.
    """
    return Request(
        _PATCH_ORG_CONFIG,
        "/org-config",
        body=body,
    )
