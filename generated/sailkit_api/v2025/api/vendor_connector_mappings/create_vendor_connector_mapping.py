from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import Operation, Request

if TYPE_CHECKING:
    from ...models import VendorConnectorMapping

OPERATION = Operation(
    id="createVendorConnectorMapping",
    method="POST",
    path="/vendor-connector-mappings",
    prefix="/v2025",
    tag="Vendor Connector Mappings",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "VendorConnectorMapping"}},
    bodies={"application/json": "VendorConnectorMapping"},
    scopes=("idn:application-discovery:write",),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-vendor-connector-mapping",
)


def create_vendor_connector_mapping(body: VendorConnectorMapping) -> Request[VendorConnectorMapping]:
    """Create vendor connector mapping.

    POST /vendor-connector-mappings
    Scopes: idn:application-discovery:write.

    https://developer.sailpoint.com/docs/api/v2025/create-vendor-connector-mapping
    """
    return Request(OPERATION, "/vendor-connector-mappings", body=body)
