from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteAccessModelMetadataFromEntitlement",
    method="DELETE",
    path="/entitlements/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}",
    tag="Entitlements",
    results={200: {}},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-access-model-metadata-from-entitlement",
)


def delete_access_model_metadata_from_entitlement(id: Id, attribute_key: str, attribute_value: str) -> Request[None]:
    """Takes one metadata value from an entitlement.

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
