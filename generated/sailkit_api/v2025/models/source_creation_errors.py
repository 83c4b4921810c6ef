from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class SourceCreationErrors(Model):
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    multihost_id: str | None = _field("multihostId", default=...)
    operation: str | None = _field("operation", default=...)
    source_error: str | None = _field("source_error", default=...)
    source_name: str | None = _field("source_name", default=...)
