from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        MachineIdentity,
        MachineIdentityChangeType,
        MachineIdentityUpdatedEventType,
        MachineIdentityUpdatedOwnerChanges,
        MachineIdentityUpdatedUserEntitlementChanges,
        UpdatedSingleValueAttributeChange,
    )


@_model
class MachineIdentityUpdated(Model):
    event_type: MachineIdentityUpdatedEventType | str = _field("eventType")
    machine_identity: MachineIdentity = _field("machineIdentity", "MachineIdentity")
    machine_identity_change_types: list[MachineIdentityChangeType | str] = _field("machineIdentityChangeTypes")
    owner_changes: MachineIdentityUpdatedOwnerChanges = _field("ownerChanges", "MachineIdentityUpdatedOwnerChanges")
    single_value_attribute_changes: list[UpdatedSingleValueAttributeChange] | None = _field(
        "singleValueAttributeChanges", ["UpdatedSingleValueAttributeChange"]
    )
    user_entitlement_changes: MachineIdentityUpdatedUserEntitlementChanges = _field(
        "userEntitlementChanges", "MachineIdentityUpdatedUserEntitlementChanges"
    )
