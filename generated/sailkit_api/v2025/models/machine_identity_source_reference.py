from __future__ import annotations

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class MachineIdentitySourceReference(Model):
    id: str = _field("id")
    name: str = _field("name")
    type: str = _field("type")
