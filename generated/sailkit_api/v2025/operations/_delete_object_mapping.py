from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteObjectMapping",
    method="DELETE",
    path="/configuration-hub/object-mappings/{sourceOrg}/{objectMappingId}",
    tag="Configuration Hub",
    results={204: {}},
    scopes=("sp:config-object-mapping:manage",),
    destroys=True,
    page="delete-object-mapping",
)


def delete_object_mapping(source_org: str, object_mapping_id: Id) -> Request[None]:
    """Deletes an object mapping.

    `default` as source stands for mappings of no particular tenant.

    Args:
        object_mapping_id: ID of the object mapping.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/configuration-hub/object-mappings/{sourceOrg}/{objectMappingId}",
            **{"sourceOrg": source_org, "objectMappingId": object_mapping_id},
        ),
    )
