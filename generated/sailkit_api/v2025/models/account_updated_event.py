from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import AccountUpdatedEventCause, AccountUpdatedEventType


@_model
class AccountUpdatedEvent(Model):
    cause: AccountUpdatedEventCause | str = _field("cause")
    type: AccountUpdatedEventType | str = _field("type")
