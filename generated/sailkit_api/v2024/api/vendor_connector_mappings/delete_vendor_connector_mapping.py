from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import Operation, Request

if TYPE_CHECKING:
    from ...models import DeleteVendorConnectorMappingResponse, VendorConnectorMapping

OPERATION = Operation(
    id="deleteVendorConnectorMapping",
    method="DELETE",
    path="/vendor-connector-mappings",
    prefix="/v2024",
    tag="Vendor Connector Mappings",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "DeleteVendorConnectorMappingResponse"}},
    bodies={"application/json": "VendorConnectorMapping"},
    scopes=("idn:application-discovery:write",),
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-vendor-connector-mapping",
)


def delete_vendor_connector_mapping(body: VendorConnectorMapping) -> Request[DeleteVendorConnectorMappingResponse]:
    """Delete vendor connector mapping.

    DELETE /vendor-connector-mappings
    Scopes: idn:application-discovery:write.

    https://developer.sailpoint.com/docs/api/v2024/delete-vendor-connector-mapping
    """
    return Request(OPERATION, "/vendor-connector-mappings", body=body)
