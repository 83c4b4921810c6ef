from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BucketType


@_model
class BucketAggregation(Model):
    field: str = _field("field")
    name: str = _field("name")
    min_doc_count: int | None = _field("minDocCount", default=...)
    size: int | None = _field("size", default=...)
    type: BucketType | str | None = _field("type", default=...)
