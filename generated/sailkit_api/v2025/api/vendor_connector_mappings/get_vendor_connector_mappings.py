from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import VendorConnectorMapping

OPERATION = Operation(
    id="getVendorConnectorMappings",
    method="GET",
    path="/vendor-connector-mappings",
    prefix="/v2025",
    tag="Vendor Connector Mappings",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["VendorConnectorMapping"]}},
    scopes=("idn:application-discovery:read",),
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-vendor-connector-mappings",
)


def get_vendor_connector_mappings() -> PagedRequest[list[VendorConnectorMapping], VendorConnectorMapping]:
    """Get vendor connector mappings.

    GET /vendor-connector-mappings
    Scopes: idn:application-discovery:read.

    https://developer.sailpoint.com/docs/api/v2025/get-vendor-connector-mappings
    """
    return PagedRequest(OPERATION, "/vendor-connector-mappings")
