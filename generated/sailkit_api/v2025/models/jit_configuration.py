from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class JITConfiguration(Model):
    enabled: bool | None = _field("enabled", default=...)
    source_attribute_mappings: dict[str, str] | None = _field("sourceAttributeMappings", default=...)
    source_id: str | None = _field("sourceId", default=...)
