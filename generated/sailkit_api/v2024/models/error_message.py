from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ErrorMessage(Model):
    locale: str | None = _field("locale", default=...)
    locale_origin: str | None = _field("localeOrigin", default=...)
    text: str | None = _field("text", default=...)
