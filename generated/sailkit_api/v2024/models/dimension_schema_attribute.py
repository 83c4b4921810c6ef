from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class DimensionSchemaAttribute(Model):
    derived: bool | None = _field("derived", default=...)
    display_name: str | None = _field("displayName", default=...)
    name: str | None = _field("name", default=...)
