from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        TenantUiMetadataItemResponse,
        TenantUiMetadataItemUpdateRequest,
    )


_GET_TENANT_UI_METADATA = Operation(
    api=API,
    id="getTenantUiMetadata",
    method="GET",
    path="/ui-metadata/tenant",
    tag="UI Metadata",
    results={200: {"application/json": "TenantUiMetadataItemResponse"}},
    scopes=("idn:ui-access-metadata-page:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    page="get-tenant-ui-metadata",
)


def get_tenant_ui_metadata() -> Request[TenantUiMetadataItemResponse]:
    """Returns the texts of the sign-in page and the domains that may embed it in a frame."""
    return Request(
        _GET_TENANT_UI_METADATA,
        "/ui-metadata/tenant",
    )


_SET_TENANT_UI_METADATA = Operation(
    api=API,
    id="setTenantUiMetadata",
    method="PUT",
    path="/ui-metadata/tenant",
    tag="UI Metadata",
    results={200: {"application/json": "TenantUiMetadataItemResponse"}},
    bodies={"application/json": "TenantUiMetadataItemUpdateRequest"},
    scopes=("idn:ui-access-metadata-page:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="set-tenant-ui-metadata",
)


def set_tenant_ui_metadata(
    body: TenantUiMetadataItemUpdateRequest | Mapping[str, Any],
) -> Request[TenantUiMetadataItemResponse]:
    """Sets the texts of the sign-in page and the domains that may embed it in a frame.

    It can take 5 minutes until users see it.
    """
    return Request(
        _SET_TENANT_UI_METADATA,
        "/ui-metadata/tenant",
        body=body,
    )
