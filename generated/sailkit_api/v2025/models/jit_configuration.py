from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class JITConfiguration(Model):
    enabled: bool | Unset = _field("enabled", default=UNSET)
    source_attribute_mappings: dict[str, str] | Unset = _field("sourceAttributeMappings", default=UNSET)
    source_id: str | Unset = _field("sourceId", default=UNSET)
