from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class RoleDocumentEntitlement(Model):
    attribute: str | Unset = _field("attribute", default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    has_permissions: bool | Unset = _field("hasPermissions", default=UNSET)
    hash: str | Unset = _field("hash", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    privileged: bool | Unset = _field("privileged", default=UNSET)
    schema: str | Unset = _field("schema", default=UNSET)
    source_schema_object_type: str | Unset = _field("sourceSchemaObjectType", default=UNSET)
    value: str | Unset = _field("value", default=UNSET)
