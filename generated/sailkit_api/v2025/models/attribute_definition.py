from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AttributeDefinitionType, ConnectorSchemaRef


@_model
class AttributeDefinition(Model):
    description: str | None = _field("description", default=...)
    is_entitlement: bool | None = _field("isEntitlement", default=...)
    is_group: bool | None = _field("isGroup", default=...)
    is_multi: bool | None = _field("isMulti", default=...)
    name: str | None = _field("name", default=...)
    native_name: str | None = _field("nativeName", default=...)
    schema: ConnectorSchemaRef | None = _field("schema", "ConnectorSchemaRef", default=...)
    type: AttributeDefinitionType | str | None = _field("type", default=...)
