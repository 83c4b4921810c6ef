from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class SourceSubtype(Model):
    description: str = _field("description")
    display_name: str = _field("displayName")
    technical_name: str = _field("technicalName")
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    id: str = _field("id", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    source_id: str | None = _field("sourceId", default=...)
    type: str | None = _field("type", default=...)
