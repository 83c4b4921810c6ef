from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import ApprovalMedium


@_model
class SendTestNotificationRequestDto(Model):
    blind_carbon_copy: list[str] | Unset = _field("blindCarbonCopy", default=UNSET)
    carbon_copy: list[str] | Unset = _field("carbonCopy", default=UNSET)
    context: dict[str, Any] | Unset = _field("context", default=UNSET)
    key: str | Unset = _field("key", default=UNSET)
    locale: str | Unset = _field("locale", default=UNSET)
    medium: ApprovalMedium | str | Unset = _field("medium", default=UNSET)
    recipient_email_list: list[str] | Unset = _field("recipientEmailList", default=UNSET)
