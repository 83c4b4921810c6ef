from __future__ import annotations

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class LauncherOwner(Model):
    id: str = _field("id")
    type: str = _field("type")
