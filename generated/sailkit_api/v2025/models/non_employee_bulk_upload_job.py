from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import NonEmployeeBulkUploadState


@_model
class NonEmployeeBulkUploadJob(Model):
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    source_id: str | Unset = _field("sourceId", default=UNSET)
    status: NonEmployeeBulkUploadState | str | Unset = _field("status", default=UNSET)
