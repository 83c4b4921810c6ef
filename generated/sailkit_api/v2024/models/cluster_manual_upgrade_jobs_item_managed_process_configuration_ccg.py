from __future__ import annotations

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class ClusterManualUpgradeJobsItemManagedProcessConfigurationCcg(Model):
    dependencies: dict[str, str] = _field("dependencies")
    description: str = _field("description")
    path: str = _field("path")
    restart_needed: bool = _field("restartNeeded")
    version: str = _field("version")
