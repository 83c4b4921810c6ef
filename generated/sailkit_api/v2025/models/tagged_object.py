from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import TaggedObjectDto


@_model
class TaggedObject(Model):
    object_ref: TaggedObjectDto | None = _field("objectRef", "TaggedObjectDto", default=...)
    tags: list[str] | None = _field("tags", default=...)
