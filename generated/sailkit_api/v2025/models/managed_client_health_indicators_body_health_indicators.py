from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import HealthIndicatorCategory


@_model
class ManagedClientHealthIndicatorsBodyHealthIndicators(Model):
    container: HealthIndicatorCategory | Unset = _field("container", "HealthIndicatorCategory", default=UNSET)
    cpu: HealthIndicatorCategory | Unset = _field("cpu", "HealthIndicatorCategory", default=UNSET)
    memory: HealthIndicatorCategory | Unset = _field("memory", "HealthIndicatorCategory", default=UNSET)
