from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import MachineIdentityOwnerReference


@_model
class MachineIdentityUpdatedOwnerChanges(Model):
    added: list[MachineIdentityOwnerReference] | None = _field("added", ["MachineIdentityOwnerReference"], default=...)
    attribute_name: str | None = _field("attributeName", default=...)
    removed: list[MachineIdentityOwnerReference] | None = _field(
        "removed", ["MachineIdentityOwnerReference"], default=...
    )
