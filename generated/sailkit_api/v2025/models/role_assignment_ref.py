from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BaseReferenceDto


@_model
class RoleAssignmentRef(Model):
    added_date: datetime.datetime | None = _field("addedDate", DATETIME, default=...)
    id: str = _field("id", default=...)
    remove_date: datetime.datetime | None = _field("removeDate", DATETIME, default=...)
    role: BaseReferenceDto | None = _field("role", "BaseReferenceDto", default=...)
    start_date: datetime.datetime | None = _field("startDate", DATETIME, default=...)
