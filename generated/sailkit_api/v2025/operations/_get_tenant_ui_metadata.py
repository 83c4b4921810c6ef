from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import TenantUiMetadataItemResponse

OPERATION = Operation(
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
    return Request(OPERATION, "/ui-metadata/tenant")
