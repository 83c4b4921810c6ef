from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import MachineIdentityUserEntitlements


@_model
class MachineIdentityUpdatedUserEntitlementChanges(Model):
    added: list[MachineIdentityUserEntitlements] | None = _field(
        "added", ["MachineIdentityUserEntitlements"], default=...
    )
    attribute_name: str | None = _field("attributeName", default=...)
    removed: list[MachineIdentityUserEntitlements] | None = _field(
        "removed", ["MachineIdentityUserEntitlements"], default=...
    )
