from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ResourceObject


@_model
class ResourceObjectsResponse(Model):
    elapsed_millis: int | Unset = _field("elapsedMillis", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    object_count: int | Unset = _field("objectCount", default=UNSET)
    resource_objects: list[ResourceObject] | Unset = _field("resourceObjects", ["ResourceObject"], default=UNSET)
