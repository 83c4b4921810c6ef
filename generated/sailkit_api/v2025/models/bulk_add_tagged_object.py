from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BulkAddTaggedObjectOperation, TaggedObjectDto


@_model
class BulkAddTaggedObject(Model):
    object_refs: list[TaggedObjectDto] | Unset = _field("objectRefs", ["TaggedObjectDto"], default=UNSET)
    operation: BulkAddTaggedObjectOperation | str | Unset = _field("operation", default=UNSET)
    tags: list[str] | Unset = _field("tags", default=UNSET)
