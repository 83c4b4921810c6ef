from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class EventAttributes(Model):
    id: str | None = _field("id")
    attribute_to_filter: str | None | Unset = _field("attributeToFilter", default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    filter: str | None | Unset = _field("filter.$", default=UNSET)
    form_definition_id: str | None | Unset = _field("formDefinitionId", default=UNSET)
