from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FormElementType, FormElementValidationsSet


@_model
class FormElement(Model):
    config: dict[str, Any] | Unset = _field("config", default=UNSET)
    element_type: FormElementType | str | Unset = _field("elementType", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    key: str | Unset = _field("key", default=UNSET)
    validations: list[FormElementValidationsSet] | None | Unset = _field(
        "validations", ["FormElementValidationsSet"], default=UNSET
    )
