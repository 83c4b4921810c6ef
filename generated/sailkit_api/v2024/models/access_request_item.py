from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessRequestItemType


@_model
class AccessRequestItem(Model):
    id: str = _field("id")
    type: AccessRequestItemType | str = _field("type")
    assignment_id: str | None = _field("assignmentId", default=...)
    client_metadata: dict[str, str] | None = _field("clientMetadata", default=...)
    comment: str | None = _field("comment", default=...)
    native_identity: str | None = _field("nativeIdentity", default=...)
    remove_date: datetime.datetime | None = _field("removeDate", DATETIME, default=...)
    start_date: datetime.datetime | None = _field("startDate", DATETIME, default=...)
