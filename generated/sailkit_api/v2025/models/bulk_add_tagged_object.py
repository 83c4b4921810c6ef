from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BulkAddTaggedObjectOperation, TaggedObjectDto


@_model
class BulkAddTaggedObject(Model):
    object_refs: list[TaggedObjectDto] | None = _field("objectRefs", ["TaggedObjectDto"], default=...)
    operation: BulkAddTaggedObjectOperation | str | None = _field("operation", default=...)
    tags: list[str] | None = _field("tags", default=...)
