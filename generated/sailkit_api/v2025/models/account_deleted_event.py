from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountDeletedEventType, EventCause


@_model
class AccountDeletedEvent(Model):
    cause: EventCause | str = _field("cause")
    type: AccountDeletedEventType | str = _field("type")
