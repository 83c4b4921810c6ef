from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BackupOptions, BackupResponseType, BackupType, CloudStorageStatus, HydrationStatus, SpConfigJobStatus


@_model
class BackupResponse(Model):
    backup_type: BackupType | str | None = _field("backupType", default=...)
    cloud_storage_status: CloudStorageStatus | str | None = _field("cloudStorageStatus", default=...)
    completed: datetime.datetime | None = _field("completed", DATETIME, default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    file_exists: bool | None = _field("fileExists", default=...)
    hydration_status: HydrationStatus | str | None = _field("hydrationStatus", default=...)
    is_partial: bool | None = _field("isPartial", default=...)
    job_id: str | None = _field("jobId", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    options: BackupOptions | None = _field("options", "BackupOptions", default=...)
    requester_name: str | None = _field("requesterName", default=...)
    status: SpConfigJobStatus | str | None = _field("status", default=...)
    tenant: str | None = _field("tenant", default=...)
    total_object_count: int | None = _field("totalObjectCount", default=...)
    type: BackupResponseType | str | None = _field("type", default=...)
    user_can_delete: bool | None = _field("userCanDelete", default=...)

    if TYPE_CHECKING:

        @property
        def _awaited_status(self) -> BackupResponse: ...
