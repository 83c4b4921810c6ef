from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class NonEmployeeSchemaAttributeBody(Model):
    label: str = _field("label")
    technical_name: str = _field("technicalName")
    type: str = _field("type")
    help_text: str | None = _field("helpText", default=...)
    placeholder: str | None = _field("placeholder", default=...)
    required: bool | None = _field("required", default=...)
