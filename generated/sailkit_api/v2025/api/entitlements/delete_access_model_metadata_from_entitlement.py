from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteAccessModelMetadataFromEntitlement",
    method="DELETE",
    path="/entitlements/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}",
    prefix="/v2025",
    tag="Entitlements",
    package="sailkit_api.v2025.models",
    results={200: {}},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-access-model-metadata-from-entitlement",
)


def delete_access_model_metadata_from_entitlement(id: str, attribute_key: str, attribute_value: str) -> Request[None]:
    """Delete access model metadata from entitlement.

    DELETE /entitlements/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}
    Scopes: idn:entitlement:manage.
    User levels: ORG_ADMIN.

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
