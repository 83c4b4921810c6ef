from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class MachineIdentityOwnerReference(Model):
    id: str = _field("id")
    name: str = _field("name")
    type: str = _field("type")
    is_primary: bool | None = _field("isPrimary", default=...)
