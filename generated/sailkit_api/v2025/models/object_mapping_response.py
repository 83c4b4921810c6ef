from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ObjectMappingRequestObjectType


@_model
class ObjectMappingResponse(Model):
    created: str | Unset = _field("created", default=UNSET)
    enabled: bool | Unset = _field("enabled", default=UNSET)
    json_path: str | Unset = _field("jsonPath", default=UNSET)
    modified: str | Unset = _field("modified", default=UNSET)
    object_mapping_id: str | Unset = _field("objectMappingId", default=UNSET)
    object_type: ObjectMappingRequestObjectType | str | Unset = _field("objectType", default=UNSET)
    source_value: str | Unset = _field("sourceValue", default=UNSET)
    target_value: str | Unset = _field("targetValue", default=UNSET)
