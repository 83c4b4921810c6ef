from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ResourceObjectsRequest(Model):
    max_count: int | Unset = _field("maxCount", default=UNSET)
    object_type: str | Unset = _field("objectType", default=UNSET)
