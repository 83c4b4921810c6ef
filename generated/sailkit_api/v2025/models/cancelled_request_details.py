from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import OwnerDto


@_model
class CancelledRequestDetails(Model):
    comment: str | None = _field("comment", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    owner: OwnerDto | None = _field("owner", "OwnerDto", default=...)
