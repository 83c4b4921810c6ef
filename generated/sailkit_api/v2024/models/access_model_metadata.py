from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessModelMetadataValue


@_model
class AccessModelMetadata(Model):
    description: str | None = _field("description", default=...)
    key: str | None = _field("key", default=...)
    multiselect: bool | None = _field("multiselect", default=...)
    name: str | None = _field("name", default=...)
    object_types: list[str] | None = _field("objectTypes", default=...)
    status: str | None = _field("status", default=...)
    type: str | None = _field("type", default=...)
    values: list[AccessModelMetadataValue] | None = _field("values", ["AccessModelMetadataValue"], default=...)
