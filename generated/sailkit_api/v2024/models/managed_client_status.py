from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ManagedClientStatusCode, ManagedClientType


@_model
class ManagedClientStatus(Model):
    body: dict[str, Any] = _field("body")
    status: ManagedClientStatusCode | str = _field("status")
    timestamp: datetime.datetime = _field("timestamp", DATETIME)
    type: ManagedClientType | str | None = _field("type")
