from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import DtoType2


@_model
class TypedReference(Model):
    id: str = _field("id")
    type: DtoType2 | str = _field("type")
