from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ResourceObjectsRequest(Model):
    max_count: int | None = _field("maxCount", default=...)
    object_type: str | None = _field("objectType", default=...)
