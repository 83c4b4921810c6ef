from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class Sed(Model):
    name: str | Unset = _field("Name", default=UNSET)
    approved_by: str | Unset = _field("approved_by", default=UNSET)
    approved_type: str | Unset = _field("approved_type", default=UNSET)
    approved_when: datetime.datetime | Unset = _field("approved_when", DATETIME, default=UNSET)
    attribute: str | Unset = _field("attribute", default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    display_name: str | Unset = _field("displayName", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    source_id: str | Unset = _field("sourceId", default=UNSET)
    source_name: str | Unset = _field("sourceName", default=UNSET)
    status: str | Unset = _field("status", default=UNSET)
    suggested_description: str | Unset = _field("suggestedDescription", default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
    value: str | Unset = _field("value", default=UNSET)
