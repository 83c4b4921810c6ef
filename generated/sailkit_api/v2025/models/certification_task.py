from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
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
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    errors: list[ErrorMessageDto] | None = _field("errors", ["ErrorMessageDto"], default=...)
    id: str = _field("id", default=...)
    reassignment_trail_dt_os: list[ReassignmentTrailDTO] | None = _field(
        "reassignmentTrailDTOs", ["ReassignmentTrailDTO"], default=...
    )
    status: SourceSyncJobStatus | str | None = _field("status", default=...)
    target_id: str | None = _field("targetId", default=...)
    target_type: CertificationTaskTargetType | str | None = _field("targetType", default=...)
    type: CertificationTaskType | str | None = _field("type", default=...)

    if TYPE_CHECKING:

        @property
        def _awaited_status(self) -> CertificationTask: ...
