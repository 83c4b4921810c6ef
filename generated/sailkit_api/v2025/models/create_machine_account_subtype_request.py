from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class CreateMachineAccountSubtypeRequest(Model):
    description: str = _field("description")
    display_name: str = _field("displayName")
    technical_name: str = _field("technicalName")
    type: str | None = _field("type", default=...)
