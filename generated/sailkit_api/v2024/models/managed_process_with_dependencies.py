from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ManagedProcessWithDependencies(Model):
    dependencies: dict[str, str] = _field("dependencies")
    description: str = _field("description")
    path: str = _field("path")
    restart_needed: bool = _field("restartNeeded")
    version: str = _field("version")
