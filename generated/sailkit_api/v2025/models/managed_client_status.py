from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ...codec import DATETIME, Model
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import ManagedClientStatusCode, ManagedClientType


@_model
class ManagedClientStatus(Model):
    body: dict[str, Any] = _field("body")
    status: ManagedClientStatusCode | str = _field("status")
    timestamp: datetime.datetime = _field("timestamp", DATETIME)
    type: ManagedClientType | str | None = _field("type")
