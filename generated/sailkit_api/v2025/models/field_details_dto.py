from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FieldDetailsDtoType


@_model
class FieldDetailsDto(Model):
    attributes: dict[str, Any] | Unset = _field("attributes", default=UNSET)
    is_multi_valued: bool | Unset = _field("isMultiValued", default=UNSET)
    is_required: bool | Unset = _field("isRequired", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    transform: dict[str, Any] | Unset = _field("transform", default=UNSET)
    type: FieldDetailsDtoType | str | Unset = _field("type", default=UNSET)
