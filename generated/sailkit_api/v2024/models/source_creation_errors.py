from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class SourceCreationErrors(Model):
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    multihost_id: str | Unset = _field("multihostId", default=UNSET)
    operation: str | None | Unset = _field("operation", default=UNSET)
    source_error: str | Unset = _field("source_error", default=UNSET)
    source_name: str | Unset = _field("source_name", default=UNSET)
