from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import TenantUiMetadataItemResponse, TenantUiMetadataItemUpdateRequest

OPERATION = Operation(
    id="setTenantUiMetadata",
    method="PUT",
    path="/ui-metadata/tenant",
    prefix="/v2025",
    tag="UI Metadata",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "TenantUiMetadataItemResponse"}},
    bodies={"application/json": "TenantUiMetadataItemUpdateRequest"},
    scopes=("idn:ui-access-metadata-page:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/set-tenant-ui-metadata",
)


def set_tenant_ui_metadata(body: TenantUiMetadataItemUpdateRequest) -> Request[TenantUiMetadataItemResponse]:
    """Set tenant UI metadata.

    PUT /ui-metadata/tenant
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:ui-access-metadata-page:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/set-tenant-ui-metadata
    """
    return Request(OPERATION, "/ui-metadata/tenant", body=body)
