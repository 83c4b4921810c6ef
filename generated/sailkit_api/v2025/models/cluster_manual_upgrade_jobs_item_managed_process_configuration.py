from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        ClusterManualUpgradeJobsItemManagedProcessConfigurationCcg,
        ClusterManualUpgradeJobsItemManagedProcessConfigurationRelay,
    )


@_model
class ClusterManualUpgradeJobsItemManagedProcessConfiguration(Model):
    ccg: ClusterManualUpgradeJobsItemManagedProcessConfigurationCcg | None = _field(
        "ccg", "ClusterManualUpgradeJobsItemManagedProcessConfigurationCcg", default=...
    )
    charon: ClusterManualUpgradeJobsItemManagedProcessConfigurationRelay | None = _field(
        "charon", "ClusterManualUpgradeJobsItemManagedProcessConfigurationRelay", default=...
    )
    otel_agent: ClusterManualUpgradeJobsItemManagedProcessConfigurationRelay | None = _field(
        "otel_agent", "ClusterManualUpgradeJobsItemManagedProcessConfigurationRelay", default=...
    )
    relay: ClusterManualUpgradeJobsItemManagedProcessConfigurationRelay | None = _field(
        "relay", "ClusterManualUpgradeJobsItemManagedProcessConfigurationRelay", default=...
    )
    toolbox: ClusterManualUpgradeJobsItemManagedProcessConfigurationRelay | None = _field(
        "toolbox", "ClusterManualUpgradeJobsItemManagedProcessConfigurationRelay", default=...
    )
