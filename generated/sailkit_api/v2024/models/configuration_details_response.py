from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import AuditDetails, ConfigTypeEnum, ReassignmentIdentity


@_model
class ConfigurationDetailsResponse(Model):
    audit_details: AuditDetails | Unset = _field("auditDetails", "AuditDetails", default=UNSET)
    config_type: ConfigTypeEnum | str | Unset = _field("configType", default=UNSET)
    end_date: datetime.datetime | Unset = _field("endDate", DATETIME, default=UNSET)
    start_date: datetime.datetime | Unset = _field("startDate", DATETIME, default=UNSET)
    target_identity: ReassignmentIdentity | Unset = _field("targetIdentity", "ReassignmentIdentity", default=UNSET)
