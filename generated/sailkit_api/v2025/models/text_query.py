from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class TextQuery(Model):
    fields: list[str] = _field("fields")
    terms: list[str] = _field("terms")
    contains: bool | None = _field("contains", default=...)
    match_any: bool | None = _field("matchAny", default=...)
