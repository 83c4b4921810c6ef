from __future__ import annotations

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class QueuedCheckConfigDetails(Model):
    provisioning_max_status_check_days: str = _field("provisioningMaxStatusCheckDays")
    provisioning_status_check_interval_minutes: str = _field("provisioningStatusCheckIntervalMinutes")
