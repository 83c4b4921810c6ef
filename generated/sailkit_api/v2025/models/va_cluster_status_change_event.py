from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import HealthCheckResult, VAClusterStatusChangeEventApplication, VAClusterStatusChangeEventType


@_model
class VAClusterStatusChangeEvent(Model):
    application: VAClusterStatusChangeEventApplication = _field("application", "VAClusterStatusChangeEventApplication")
    created: datetime.datetime = _field("created", DATETIME)
    health_check_result: HealthCheckResult = _field("healthCheckResult", "HealthCheckResult")
    previous_health_check_result: HealthCheckResult = _field("previousHealthCheckResult", "HealthCheckResult")
    type: VAClusterStatusChangeEventType | str = _field("type")
