from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import BackupOptions, BackupResponseType, BackupType, CloudStorageStatus, HydrationStatus, SpConfigJobStatus


@_model
class BackupResponse(Model):
    backup_type: BackupType | str | Unset = _field("backupType", default=UNSET)
    cloud_storage_status: CloudStorageStatus | str | Unset = _field("cloudStorageStatus", default=UNSET)
    completed: datetime.datetime | Unset = _field("completed", DATETIME, default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    file_exists: bool | Unset = _field("fileExists", default=UNSET)
    hydration_status: HydrationStatus | str | Unset = _field("hydrationStatus", default=UNSET)
    is_partial: bool | Unset = _field("isPartial", default=UNSET)
    job_id: str | Unset = _field("jobId", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    options: BackupOptions | None | Unset = _field("options", "BackupOptions", default=UNSET)
    requester_name: str | Unset = _field("requesterName", default=UNSET)
    status: SpConfigJobStatus | str | Unset = _field("status", default=UNSET)
    tenant: str | Unset = _field("tenant", default=UNSET)
    total_object_count: int | Unset = _field("totalObjectCount", default=UNSET)
    type: BackupResponseType | str | Unset = _field("type", default=UNSET)
    user_can_delete: bool | Unset = _field("userCanDelete", default=UNSET)
