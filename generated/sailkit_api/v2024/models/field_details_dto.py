from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FieldDetailsDtoType


@_model
class FieldDetailsDto(Model):
    attributes: dict[str, Any] | None = _field("attributes", default=...)
    is_multi_valued: bool | None = _field("isMultiValued", default=...)
    is_required: bool | None = _field("isRequired", default=...)
    name: str | None = _field("name", default=...)
    transform: dict[str, Any] | None = _field("transform", default=...)
    type: FieldDetailsDtoType | str | None = _field("type", default=...)
