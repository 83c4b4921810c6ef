from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import MachineIdentity, MachineIdentityCreatedEventType


@_model
class MachineIdentityCreated(Model):
    event_type: MachineIdentityCreatedEventType | str = _field("eventType")
    machine_identity: MachineIdentity = _field("machineIdentity", "MachineIdentity")
