from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class TextQuery(Model):
    fields: list[str] = _field("fields")
    terms: list[str] = _field("terms")
    contains: bool | Unset = _field("contains", default=UNSET)
    match_any: bool | Unset = _field("matchAny", default=UNSET)
