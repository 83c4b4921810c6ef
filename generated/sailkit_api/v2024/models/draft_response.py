from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        DraftApprovalComment,
        DraftResponseApprovalStatus,
        DraftResponseMode,
        DraftResponseType,
        SpConfigJobStatus,
    )


@_model
class DraftResponse(Model):
    approval_comment: list[DraftApprovalComment] | None = _field(
        "approvalComment", ["DraftApprovalComment"], default=...
    )
    approval_status: DraftResponseApprovalStatus | str | None = _field("approvalStatus", default=...)
    completed: datetime.datetime | None = _field("completed", DATETIME, default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    file_exists: bool | None = _field("fileExists", default=...)
    job_id: str | None = _field("jobId", default=...)
    message: str | None = _field("message", default=...)
    mode: DraftResponseMode | str | None = _field("mode", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    requester_name: str | None = _field("requesterName", default=...)
    source_backup_id: str | None = _field("sourceBackupId", default=...)
    source_backup_name: str | None = _field("sourceBackupName", default=...)
    source_tenant: str | None = _field("sourceTenant", default=...)
    status: SpConfigJobStatus | str | None = _field("status", default=...)
    type: DraftResponseType | str | None = _field("type", default=...)
