from __future__ import annotations

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class LocalizedMessage(Model):
    locale: str = _field("locale")
    message: str = _field("message")
