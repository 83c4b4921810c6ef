from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Entitlement

OPERATION = Operation(
    id="createAccessModelMetadataForEntitlement",
    method="POST",
    path="/entitlements/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}",
    prefix="/v2025",
    tag="Entitlements",
    package="sailkit_api.v2025.models",
    results={201: {"application/json": "Entitlement"}},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-access-model-metadata-for-entitlement",
)


def create_access_model_metadata_for_entitlement(
    id: str, attribute_key: str, attribute_value: str
) -> Request[Entitlement]:
    """Create access model metadata for entitlement.

    POST /entitlements/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}
    Scopes: idn:entitlement:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.
        attribute_key: Text.
        attribute_value: Text.

    https://developer.sailpoint.com/docs/api/v2025/create-access-model-metadata-for-entitlement
    """
    return Request(
        OPERATION,
        _path(
            "/entitlements/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}",
            **{"id": id, "attributeKey": attribute_key, "attributeValue": attribute_value},
        ),
    )
