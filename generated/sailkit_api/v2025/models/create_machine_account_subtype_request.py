from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class CreateMachineAccountSubtypeRequest(Model):
    description: str = _field("description")
    display_name: str = _field("displayName")
    technical_name: str = _field("technicalName")
    type: str | Unset = _field("type", default=UNSET)
