from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import TemplateDtoMedium


@_model
class SendTestNotificationRequestDto(Model):
    blind_carbon_copy: list[str] | None = _field("blindCarbonCopy", default=...)
    carbon_copy: list[str] | None = _field("carbonCopy", default=...)
    context: dict[str, Any] | None = _field("context", default=...)
    key: str | None = _field("key", default=...)
    locale: str | None = _field("locale", default=...)
    medium: TemplateDtoMedium | str | None = _field("medium", default=...)
    recipient_email_list: list[str] | None = _field("recipientEmailList", default=...)
