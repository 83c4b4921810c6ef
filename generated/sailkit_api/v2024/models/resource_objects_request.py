from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class ResourceObjectsRequest(Model):
    max_count: int | Unset = _field("maxCount", default=UNSET)
    object_type: str | Unset = _field("objectType", default=UNSET)
