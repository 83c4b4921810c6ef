from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ManagedProcesses


@_model
class ClusterManualUpgradeJob(Model):
    cookbook: str = _field("cookbook")
    managed_process_configuration: ManagedProcesses = _field("managedProcessConfiguration", "ManagedProcesses")
    state: str = _field("state")
    target_id: str = _field("targetId")
    type: str = _field("type")
    uuid: str = _field("uuid")
