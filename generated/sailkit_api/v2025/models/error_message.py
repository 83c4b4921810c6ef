from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ErrorMessage(Model):
    locale: str | Unset = _field("locale", default=UNSET)
    locale_origin: str | Unset = _field("localeOrigin", default=UNSET)
    text: str | Unset = _field("text", default=UNSET)
