from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AuditDetails, ConfigTypeEnum, ReassignmentIdentity


@_model
class ConfigurationDetailsResponse(Model):
    audit_details: AuditDetails | None = _field("auditDetails", "AuditDetails", default=...)
    config_type: ConfigTypeEnum | str | None = _field("configType", default=...)
    end_date: datetime.datetime | None = _field("endDate", DATETIME, default=...)
    start_date: datetime.datetime | None = _field("startDate", DATETIME, default=...)
    target_identity: ReassignmentIdentity | None = _field("targetIdentity", "ReassignmentIdentity", default=...)
