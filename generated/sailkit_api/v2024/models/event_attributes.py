from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class EventAttributes(Model):
    id: str | None = _field("id")
    attribute_to_filter: str | None = _field("attributeToFilter", default=...)
    description: str | None = _field("description", default=...)
    filter: str | None = _field("filter.$", default=...)
    form_definition_id: str | None = _field("formDefinitionId", default=...)
