from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FormElementType, FormElementValidationsSet


@_model
class FormElement(Model):
    config: dict[str, Any] | None = _field("config", default=...)
    element_type: FormElementType | str | None = _field("elementType", default=...)
    id: str = _field("id", default=...)
    key: str | None = _field("key", default=...)
    validations: list[FormElementValidationsSet] | None = _field(
        "validations", ["FormElementValidationsSet"], default=...
    )
