from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, OrgConfig

OPERATION = Operation(
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


def patch_org_config(body: Sequence[JsonPatchOperation | Mapping[str, Any]]) -> Request[OrgConfig]:
    """Changes settings of the tenant by JSON Patch.

    The time zone decides when scheduled tasks run.
    """
    return Request(OPERATION, "/org-config", body=body)
