from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SpConfigJobStatus, SpConfigJobType


@_model
class SpConfigImportJobStatus(Model):
    created: datetime.datetime = _field("created", DATETIME)
    job_id: str = _field("jobId")
    modified: datetime.datetime = _field("modified", DATETIME)
    status: SpConfigJobStatus | str = _field("status")
    type: SpConfigJobType | str = _field("type")
    completed: datetime.datetime | None = _field("completed", DATETIME, default=...)
    expiration: datetime.datetime | None = _field("expiration", DATETIME, default=...)
    message: str | None = _field("message", default=...)

    if TYPE_CHECKING:

        @property
        def _awaited_status(self) -> SpConfigImportJobStatus: ...
