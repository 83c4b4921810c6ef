from __future__ import annotations

from sailkit_core.codec import Model
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class LifecycleStateDto(Model):
    manually_updated: bool = _field("manuallyUpdated")
    state_name: str = _field("stateName")
