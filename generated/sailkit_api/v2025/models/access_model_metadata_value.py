from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccessModelMetadataValue(Model):
    name: str | None = _field("name", default=...)
    status: str | None = _field("status", default=...)
    value: str | None = _field("value", default=...)
