from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ResourceObject


@_model
class ResourceObjectsResponse(Model):
    elapsed_millis: int | None = _field("elapsedMillis", default=...)
    id: str = _field("id", default=...)
    name: str | None = _field("name", default=...)
    object_count: int | None = _field("objectCount", default=...)
    resource_objects: list[ResourceObject] | None = _field("resourceObjects", ["ResourceObject"], default=...)
