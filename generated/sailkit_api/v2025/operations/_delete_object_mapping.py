from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteObjectMapping",
    method="DELETE",
    path="/configuration-hub/object-mappings/{sourceOrg}/{objectMappingId}",
    tag="Configuration Hub",
    results={204: {}},
    scopes=("sp:config-object-mapping:manage",),
    page="delete-object-mapping",
)


def delete_object_mapping(source_org: str, object_mapping_id: str) -> Request[None]:
    """Delete object mapping."""
    return Request(
        OPERATION,
        _path(
            "/configuration-hub/object-mappings/{sourceOrg}/{objectMappingId}",
            **{"sourceOrg": source_org, "objectMappingId": object_mapping_id},
        ),
    )
