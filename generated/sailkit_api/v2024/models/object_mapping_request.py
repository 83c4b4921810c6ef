from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ObjectMappingRequestObjectType


@_model
class ObjectMappingRequest(Model):
    json_path: str = _field("jsonPath")
    object_type: ObjectMappingRequestObjectType | str = _field("objectType")
    source_value: str = _field("sourceValue")
    target_value: str = _field("targetValue")
    enabled: bool | None = _field("enabled", default=...)
