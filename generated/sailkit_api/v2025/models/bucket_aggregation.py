from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BucketType


@_model
class BucketAggregation(Model):
    field: str = _field("field")
    name: str = _field("name")
    min_doc_count: int | Unset = _field("minDocCount", default=UNSET)
    size: int | Unset = _field("size", default=UNSET)
    type: BucketType | str | Unset = _field("type", default=UNSET)
