from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import LocaleOrigin


@_model
class ErrorMessageDto(Model):
    locale: str | None = _field("locale", default=...)
    locale_origin: LocaleOrigin | str | None = _field("localeOrigin", default=...)
    text: str | None = _field("text", default=...)
