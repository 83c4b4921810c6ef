from __future__ import annotations

from sailkit_core.codec import Model
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class AttrSyncSourceAttributeConfig(Model):
    display_name: str = _field("displayName")
    enabled: bool = _field("enabled")
    name: str = _field("name")
    target: str = _field("target")
