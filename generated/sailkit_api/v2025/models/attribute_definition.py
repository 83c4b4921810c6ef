from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AttributeDefinitionType, ConnectorSchemaRef


@_model
class AttributeDefinition(Model):
    description: str | Unset = _field("description", default=UNSET)
    is_entitlement: bool | Unset = _field("isEntitlement", default=UNSET)
    is_group: bool | Unset = _field("isGroup", default=UNSET)
    is_multi: bool | Unset = _field("isMulti", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    native_name: str | None | Unset = _field("nativeName", default=UNSET)
    schema: ConnectorSchemaRef | None | Unset = _field("schema", "ConnectorSchemaRef", default=UNSET)
    type: AttributeDefinitionType | str | Unset = _field("type", default=UNSET)
