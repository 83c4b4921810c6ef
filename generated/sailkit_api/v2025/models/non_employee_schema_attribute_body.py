from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class NonEmployeeSchemaAttributeBody(Model):
    label: str = _field("label")
    technical_name: str = _field("technicalName")
    type: str = _field("type")
    help_text: str | Unset = _field("helpText", default=UNSET)
    placeholder: str | Unset = _field("placeholder", default=UNSET)
    required: bool | Unset = _field("required", default=UNSET)
