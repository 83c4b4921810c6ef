from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CloudStorageStatus, DeployResponseType, SpConfigJobStatus


@_model
class DeployResponse(Model):
    cloud_storage_status: CloudStorageStatus | str | None = _field("cloudStorageStatus", default=...)
    completed: datetime.datetime | None = _field("completed", DATETIME, default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    draft_id: str | None = _field("draftId", default=...)
    draft_name: str | None = _field("draftName", default=...)
    file_exists: bool | None = _field("fileExists", default=...)
    job_id: str | None = _field("jobId", default=...)
    message: str | None = _field("message", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    requester_name: str | None = _field("requesterName", default=...)
    status: SpConfigJobStatus | str | None = _field("status", default=...)
    type: DeployResponseType | str | None = _field("type", default=...)

    if TYPE_CHECKING:

        @property
        def _awaited_status(self) -> DeployResponse: ...
