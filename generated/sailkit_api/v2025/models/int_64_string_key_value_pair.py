from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class Int64StringKeyValuePair(Model):
    key: int | Unset = _field("key", default=UNSET)
    value: str | None | Unset = _field("value", default=UNSET)
