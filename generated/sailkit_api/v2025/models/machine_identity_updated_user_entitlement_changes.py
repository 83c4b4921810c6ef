from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import MachineIdentityUserEntitlements


@_model
class MachineIdentityUpdatedUserEntitlementChanges(Model):
    added: list[MachineIdentityUserEntitlements] | Unset = _field(
        "added", ["MachineIdentityUserEntitlements"], default=UNSET
    )
    attribute_name: str | Unset = _field("attributeName", default=UNSET)
    removed: list[MachineIdentityUserEntitlements] | Unset = _field(
        "removed", ["MachineIdentityUserEntitlements"], default=UNSET
    )
