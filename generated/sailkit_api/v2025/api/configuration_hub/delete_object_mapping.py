from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteObjectMapping",
    method="DELETE",
    path="/configuration-hub/object-mappings/{sourceOrg}/{objectMappingId}",
    prefix="/v2025",
    tag="Configuration Hub",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("sp:config-object-mapping:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-object-mapping",
)


def delete_object_mapping(source_org: str, object_mapping_id: str) -> Request[None]:
    """Delete object mapping.

    DELETE /configuration-hub/object-mappings/{sourceOrg}/{objectMappingId}
    Scopes: sp:config-object-mapping:manage.

    Args:
        source_org: Text.
        object_mapping_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-object-mapping
    """
    return Request(
        OPERATION,
        _path(
            "/configuration-hub/object-mappings/{sourceOrg}/{objectMappingId}",
            **{"sourceOrg": source_org, "objectMappingId": object_mapping_id},
        ),
    )
