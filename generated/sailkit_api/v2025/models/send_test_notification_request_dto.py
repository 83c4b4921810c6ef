from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import SendTestNotificationRequestDtoMedium


@_model
class SendTestNotificationRequestDto(Model):
    context: dict[str, Any] | Unset = _field("context", default=UNSET)
    key: str | Unset = _field("key", default=UNSET)
    medium: SendTestNotificationRequestDtoMedium | str | Unset = _field("medium", default=UNSET)
