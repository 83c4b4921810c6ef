from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class QueuedCheckConfigDetails(Model):
    provisioning_max_status_check_days: str | int = _field("provisioningMaxStatusCheckDays")
    provisioning_status_check_interval_minutes: str | int = _field("provisioningStatusCheckIntervalMinutes")
