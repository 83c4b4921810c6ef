from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import NonEmployeeBulkUploadState, NonEmployeeBulkUploadStatus


@_model
class NonEmployeeBulkUploadJob(Model):
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    id: str = _field("id", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    source_id: str | None = _field("sourceId", default=...)
    status: NonEmployeeBulkUploadState | str | None = _field("status", default=...)

    if TYPE_CHECKING:

        @property
        def _awaited_status(self) -> NonEmployeeBulkUploadStatus: ...
