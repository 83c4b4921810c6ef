from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ManagedProcess, ManagedProcessWithDependencies


@_model
class ManagedProcesses(Model):
    ccg: ManagedProcessWithDependencies | None = _field("ccg", "ManagedProcessWithDependencies", default=...)
    charon: ManagedProcess | None = _field("charon", "ManagedProcess", default=...)
    otel_agent: ManagedProcess | None = _field("otel_agent", "ManagedProcess", default=...)
    relay: ManagedProcess | None = _field("relay", "ManagedProcess", default=...)
    toolbox: ManagedProcess | None = _field("toolbox", "ManagedProcess", default=...)
