from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Entitlement

OPERATION = Operation(
    api=API,
    id="createAccessModelMetadataForEntitlement",
    method="POST",
    path="/entitlements/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}",
    tag="Entitlements",
    results={201: {"application/json": "Entitlement"}},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-access-model-metadata-for-entitlement",
)


def create_access_model_metadata_for_entitlement(
    id: Id, attribute_key: str, attribute_value: str
) -> Request[Entitlement]:
    """Adds one metadata value to an entitlement and returns the entitlement.

    Args:
        id: ID of the entitlement; see `entitlements.list`.
        attribute_key: Key of the attribute; see `access_model_metadata.list_attributes`.
        attribute_value: See `access_model_metadata.list_attribute_values`.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/entitlements/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}",
            **{"id": id, "attributeKey": attribute_key, "attributeValue": attribute_value},
        ),
    )
