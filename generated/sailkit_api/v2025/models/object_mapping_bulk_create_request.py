from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import ObjectMappingRequest


@_model
class ObjectMappingBulkCreateRequest(Model):
    new_objects_mappings: list[ObjectMappingRequest] = _field("newObjectsMappings", ["ObjectMappingRequest"])
