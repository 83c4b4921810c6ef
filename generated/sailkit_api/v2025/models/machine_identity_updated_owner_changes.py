from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import MachineIdentityOwnerReference


@_model
class MachineIdentityUpdatedOwnerChanges(Model):
    added: list[MachineIdentityOwnerReference] | Unset = _field(
        "added", ["MachineIdentityOwnerReference"], default=UNSET
    )
    attribute_name: str | Unset = _field("attributeName", default=UNSET)
    removed: list[MachineIdentityOwnerReference] | Unset = _field(
        "removed", ["MachineIdentityOwnerReference"], default=UNSET
    )
