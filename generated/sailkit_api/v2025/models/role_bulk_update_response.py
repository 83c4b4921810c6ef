from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleBulkUpdateResponseStatus


@_model
class RoleBulkUpdateResponse(Model):
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    status: RoleBulkUpdateResponseStatus | str | Unset = _field("status", default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
