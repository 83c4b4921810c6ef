from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class SourceSubtype(Model):
    description: str = _field("description")
    display_name: str = _field("displayName")
    technical_name: str = _field("technicalName")
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    source_id: str | Unset = _field("sourceId", default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
