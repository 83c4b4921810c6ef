from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class LifecycleStateDto(Model):
    manually_updated: bool = _field("manuallyUpdated")
    state_name: str = _field("stateName")
