from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteMetadataFromRoleByKeyAndValue",
    method="DELETE",
    path="/roles/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}",
    prefix="/v2025",
    tag="Roles",
    package="sailkit_api.v2025.models",
    results={202: {}},
    scopes=("idn:role-checked:delete", "idn:role-checked:update", "idn:role:delete", "idn:role:update"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-metadata-from-role-by-key-and-value",
)


def delete_metadata_from_role_by_key_and_value(id: str, attribute_key: str, attribute_value: str) -> Request[None]:
    """Delete metadata from role by key and value.

    DELETE /roles/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}
    Scopes: idn:role-checked:delete, idn:role-checked:update, idn:role:delete, idn:role:update.
    User levels: ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN.

    Args:
        id: Text.
        attribute_key: Text.
        attribute_value: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-metadata-from-role-by-key-and-value
    """
    return Request(
        OPERATION,
        _path(
            "/roles/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}",
            **{"id": id, "attributeKey": attribute_key, "attributeValue": attribute_value},
        ),
    )
