from __future__ import annotations

from ....runtime import Operation, Request
from ....runtime import path as _path

OPERATION = Operation(
    id="deleteAccessModelMetadataFromEntitlement",
    method="DELETE",
    path="/entitlements/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}",
    prefix="/v2025",
    tag="Entitlements",
    package="sailkit_api.v2025.models",
    results={200: {}},
    scopes=("idn:entitlement:delete",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-access-model-metadata-from-entitlement",
)


def delete_access_model_metadata_from_entitlement(id: str, attribute_key: str, attribute_value: str) -> Request[None]:
    """Delete access model metadata from entitlement.

    DELETE /entitlements/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:entitlement:delete.

    Args:
        id: Text.
        attribute_key: Text.
        attribute_value: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-access-model-metadata-from-entitlement
    """
    return Request(
        OPERATION,
        _path(
            "/entitlements/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}",
            **{"id": id, "attributeKey": attribute_key, "attributeValue": attribute_value},
        ),
    )
