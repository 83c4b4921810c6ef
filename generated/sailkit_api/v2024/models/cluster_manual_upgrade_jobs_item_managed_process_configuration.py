from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        ClusterManualUpgradeJobsItemManagedProcessConfigurationCcg,
        ClusterManualUpgradeJobsItemManagedProcessConfigurationRelay,
    )


@_model
class ClusterManualUpgradeJobsItemManagedProcessConfiguration(Model):
    ccg: ClusterManualUpgradeJobsItemManagedProcessConfigurationCcg | Unset = _field(
        "ccg", "ClusterManualUpgradeJobsItemManagedProcessConfigurationCcg", default=UNSET
    )
    charon: ClusterManualUpgradeJobsItemManagedProcessConfigurationRelay | Unset = _field(
        "charon", "ClusterManualUpgradeJobsItemManagedProcessConfigurationRelay", default=UNSET
    )
    otel_agent: ClusterManualUpgradeJobsItemManagedProcessConfigurationRelay | Unset = _field(
        "otel_agent", "ClusterManualUpgradeJobsItemManagedProcessConfigurationRelay", default=UNSET
    )
    relay: ClusterManualUpgradeJobsItemManagedProcessConfigurationRelay | Unset = _field(
        "relay", "ClusterManualUpgradeJobsItemManagedProcessConfigurationRelay", default=UNSET
    )
    toolbox: ClusterManualUpgradeJobsItemManagedProcessConfigurationRelay | Unset = _field(
        "toolbox", "ClusterManualUpgradeJobsItemManagedProcessConfigurationRelay", default=UNSET
    )
