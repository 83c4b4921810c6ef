from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import HealthIndicatorCategory


@_model
class ManagedClientHealth(Model):
    container: HealthIndicatorCategory | None = _field("container", "HealthIndicatorCategory", default=...)
    cpu: HealthIndicatorCategory | None = _field("cpu", "HealthIndicatorCategory", default=...)
    memory: HealthIndicatorCategory | None = _field("memory", "HealthIndicatorCategory", default=...)
