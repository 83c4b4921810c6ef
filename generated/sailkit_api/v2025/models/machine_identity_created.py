from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import Model
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import MachineIdentity, MachineIdentityCreatedEventType


@_model
class MachineIdentityCreated(Model):
    event_type: MachineIdentityCreatedEventType | str = _field("eventType")
    machine_identity: MachineIdentity = _field("machineIdentity", "MachineIdentity")
