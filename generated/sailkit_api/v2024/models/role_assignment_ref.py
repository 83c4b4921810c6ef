from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BaseReferenceDto


@_model
class RoleAssignmentRef(Model):
    added_date: datetime.datetime | Unset = _field("addedDate", DATETIME, default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    remove_date: datetime.datetime | None | Unset = _field("removeDate", DATETIME, default=UNSET)
    role: BaseReferenceDto | Unset = _field("role", "BaseReferenceDto", default=UNSET)
    start_date: datetime.datetime | None | Unset = _field("startDate", DATETIME, default=UNSET)
