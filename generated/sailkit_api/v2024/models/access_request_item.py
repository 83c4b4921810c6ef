from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessRequestItemType


@_model
class AccessRequestItem(Model):
    id: str = _field("id")
    type: AccessRequestItemType | str = _field("type")
    assignment_id: str | None | Unset = _field("assignmentId", default=UNSET)
    client_metadata: dict[str, str] | Unset = _field("clientMetadata", default=UNSET)
    comment: str | Unset = _field("comment", default=UNSET)
    native_identity: str | None | Unset = _field("nativeIdentity", default=UNSET)
    remove_date: datetime.datetime | Unset = _field("removeDate", DATETIME, default=UNSET)
    start_date: datetime.datetime | Unset = _field("startDate", DATETIME, default=UNSET)
