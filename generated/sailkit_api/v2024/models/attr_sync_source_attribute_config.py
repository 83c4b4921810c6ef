from __future__ import annotations

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class AttrSyncSourceAttributeConfig(Model):
    display_name: str = _field("displayName")
    enabled: bool = _field("enabled")
    name: str = _field("name")
    target: str = _field("target")
