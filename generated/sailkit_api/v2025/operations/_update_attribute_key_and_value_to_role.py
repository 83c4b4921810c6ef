from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Role

OPERATION = Operation(
    api=API,
    id="updateAttributeKeyAndValueToRole",
    method="POST",
    path="/roles/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}",
    tag="Roles",
    results={200: {"application/json": "Role"}},
    scopes=("idn:role-checked:update", "idn:role:update"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    page="update-attribute-key-and-value-to-role",
)


def update_attribute_key_and_value_to_role(id: Id, attribute_key: str, attribute_value: str) -> Request[Role]:
    """Adds one metadata value of an attribute to a role and returns the role.

    A role can have up to 25 metadata attributes.

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
