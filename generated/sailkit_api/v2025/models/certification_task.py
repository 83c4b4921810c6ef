from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        CertificationTaskTargetType,
        CertificationTaskType,
        ErrorMessageDto,
        ReassignmentTrailDTO,
        SourceSyncJobStatus,
    )


@_model
class CertificationTask(Model):
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    errors: list[ErrorMessageDto] | Unset = _field("errors", ["ErrorMessageDto"], default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    reassignment_trail_dt_os: list[ReassignmentTrailDTO] | Unset = _field(
        "reassignmentTrailDTOs", ["ReassignmentTrailDTO"], default=UNSET
    )
    status: SourceSyncJobStatus | str | Unset = _field("status", default=UNSET)
    target_id: str | Unset = _field("targetId", default=UNSET)
    target_type: CertificationTaskTargetType | str | Unset = _field("targetType", default=UNSET)
    type: CertificationTaskType | str | Unset = _field("type", default=UNSET)
