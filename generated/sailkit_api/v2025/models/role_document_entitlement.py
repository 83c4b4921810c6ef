from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RoleDocumentEntitlement(Model):
    attribute: str | None = _field("attribute", default=...)
    description: str | None = _field("description", default=...)
    has_permissions: bool | None = _field("hasPermissions", default=...)
    hash: str | None = _field("hash", default=...)
    id: str = _field("id", default=...)
    name: str | None = _field("name", default=...)
    privileged: bool | None = _field("privileged", default=...)
    schema: str | None = _field("schema", default=...)
    source_schema_object_type: str | None = _field("sourceSchemaObjectType", default=...)
    value: str | None = _field("value", default=...)
