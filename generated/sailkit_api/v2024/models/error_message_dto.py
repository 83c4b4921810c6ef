from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import LocaleOrigin


@_model
class ErrorMessageDto(Model):
    locale: str | None | Unset = _field("locale", default=UNSET)
    locale_origin: LocaleOrigin | str | None | Unset = _field("localeOrigin", default=UNSET)
    text: str | Unset = _field("text", default=UNSET)
