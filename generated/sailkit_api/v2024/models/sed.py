from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class Sed(Model):
    name: str | None = _field("Name", default=...)
    approved_by: str | None = _field("approved_by", default=...)
    approved_type: str | None = _field("approved_type", default=...)
    approved_when: datetime.datetime | None = _field("approved_when", DATETIME, default=...)
    attribute: str | None = _field("attribute", default=...)
    description: str | None = _field("description", default=...)
    display_name: str | None = _field("displayName", default=...)
    id: str = _field("id", default=...)
    source_id: str | None = _field("sourceId", default=...)
    source_name: str | None = _field("sourceName", default=...)
    status: str | None = _field("status", default=...)
    suggested_description: str | None = _field("suggestedDescription", default=...)
    type: str | None = _field("type", default=...)
    value: str | None = _field("value", default=...)
