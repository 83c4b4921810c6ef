from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

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
    approval_comment: list[DraftApprovalComment] | Unset = _field(
        "approvalComment", ["DraftApprovalComment"], default=UNSET
    )
    approval_status: DraftResponseApprovalStatus | str | Unset = _field("approvalStatus", default=UNSET)
    completed: datetime.datetime | Unset = _field("completed", DATETIME, default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    file_exists: bool | Unset = _field("fileExists", default=UNSET)
    job_id: str | Unset = _field("jobId", default=UNSET)
    message: str | Unset = _field("message", default=UNSET)
    mode: DraftResponseMode | str | Unset = _field("mode", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    requester_name: str | Unset = _field("requesterName", default=UNSET)
    source_backup_id: str | Unset = _field("sourceBackupId", default=UNSET)
    source_backup_name: str | Unset = _field("sourceBackupName", default=UNSET)
    source_tenant: str | Unset = _field("sourceTenant", default=UNSET)
    status: SpConfigJobStatus | str | Unset = _field("status", default=UNSET)
    type: DraftResponseType | str | Unset = _field("type", default=UNSET)
