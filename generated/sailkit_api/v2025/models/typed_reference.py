from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import Model
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import DtoType


@_model
class TypedReference(Model):
    id: str = _field("id")
    type: DtoType | str = _field("type")
