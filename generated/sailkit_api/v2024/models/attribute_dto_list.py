from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import AttributeDTO


@_model
class AttributeDTOList(Model):
    attributes: list[AttributeDTO] | None | Unset = _field("attributes", ["AttributeDTO"], default=UNSET)
