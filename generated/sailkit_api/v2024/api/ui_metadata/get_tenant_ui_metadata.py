from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import TenantUiMetadataItemResponse

OPERATION = Operation(
    id="getTenantUiMetadata",
    method="GET",
    path="/ui-metadata/tenant",
    prefix="/v2024",
    tag="UI Metadata",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "TenantUiMetadataItemResponse"}},
    scopes=("idn:ui-access-metadata-page:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-tenant-ui-metadata",
)


def get_tenant_ui_metadata() -> Request[TenantUiMetadataItemResponse]:
    """Get tenant UI metadata.

    GET /ui-metadata/tenant
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:ui-access-metadata-page:read.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/get-tenant-ui-metadata
    """
    return Request(OPERATION, "/ui-metadata/tenant")
