from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class JITConfiguration(Model):
    enabled: bool | Unset = _field("enabled", default=UNSET)
    source_attribute_mappings: dict[str, str] | Unset = _field("sourceAttributeMappings", default=UNSET)
    source_id: str | Unset = _field("sourceId", default=UNSET)
