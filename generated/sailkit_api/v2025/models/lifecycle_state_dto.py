from __future__ import annotations

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class LifecycleStateDto(Model):
    manually_updated: bool = _field("manuallyUpdated")
    state_name: str = _field("stateName")
