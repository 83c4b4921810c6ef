from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import LocaleOrigin2


@_model
class ErrorMessageDto2(Model):
    locale: str | None | Unset = _field("locale", default=UNSET)
    locale_origin: LocaleOrigin2 | str | None | Unset = _field("localeOrigin", default=UNSET)
    text: str | Unset = _field("text", default=UNSET)
