from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AttributeValueDTO


@_model
class AttributeDTO(Model):
    description: str | Unset = _field("description", default=UNSET)
    key: str | Unset = _field("key", default=UNSET)
    multiselect: bool | Unset = _field("multiselect", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    object_types: list[str] | None | Unset = _field("objectTypes", default=UNSET)
    status: str | Unset = _field("status", default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
    values: list[AttributeValueDTO] | None | Unset = _field("values", ["AttributeValueDTO"], default=UNSET)
