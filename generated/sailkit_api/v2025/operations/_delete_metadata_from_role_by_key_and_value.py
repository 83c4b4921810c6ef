from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteMetadataFromRoleByKeyAndValue",
    method="DELETE",
    path="/roles/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}",
    tag="Roles",
    results={202: {}},
    scopes=("idn:role-checked:delete", "idn:role-checked:update", "idn:role:delete", "idn:role:update"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    destroys=True,
    page="delete-metadata-from-role-by-key-and-value",
)


def delete_metadata_from_role_by_key_and_value(id: Id, attribute_key: str, attribute_value: str) -> Request[None]:
    """Removes one metadata value of an attribute from a role.

    The answer (202) is empty.

    Args:
        id: ID of the role.
        attribute_key: Key of the attribute.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/roles/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}",
            **{"id": id, "attributeKey": attribute_key, "attributeValue": attribute_value},
        ),
    )
