from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BackupResponseCloudStorageStatus, DeployResponseType, SpConfigJobStatus


@_model
class DeployResponse(Model):
    cloud_storage_status: BackupResponseCloudStorageStatus | str | Unset = _field("cloudStorageStatus", default=UNSET)
    completed: datetime.datetime | Unset = _field("completed", DATETIME, default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    draft_id: str | Unset = _field("draftId", default=UNSET)
    draft_name: str | Unset = _field("draftName", default=UNSET)
    file_exists: bool | Unset = _field("fileExists", default=UNSET)
    job_id: str | Unset = _field("jobId", default=UNSET)
    message: str | Unset = _field("message", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    requester_name: str | Unset = _field("requesterName", default=UNSET)
    status: SpConfigJobStatus | str | Unset = _field("status", default=UNSET)
    type: DeployResponseType | str | Unset = _field("type", default=UNSET)
