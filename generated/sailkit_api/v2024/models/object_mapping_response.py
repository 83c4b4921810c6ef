from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ObjectMappingRequestObjectType


@_model
class ObjectMappingResponse(Model):
    created: str | None = _field("created", default=...)
    enabled: bool | None = _field("enabled", default=...)
    json_path: str | None = _field("jsonPath", default=...)
    modified: str | None = _field("modified", default=...)
    object_mapping_id: str | None = _field("objectMappingId", default=...)
    object_type: ObjectMappingRequestObjectType | str | None = _field("objectType", default=...)
    source_value: str | None = _field("sourceValue", default=...)
    target_value: str | None = _field("targetValue", default=...)
