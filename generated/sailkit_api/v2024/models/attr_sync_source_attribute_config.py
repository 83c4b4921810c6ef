from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AttrSyncSourceAttributeConfig(Model):
    display_name: str = _field("displayName")
    enabled: bool = _field("enabled")
    name: str = _field("name")
    target: str = _field("target")
