from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class Int64StringKeyValuePair(Model):
    key: int | Unset = _field("key", default=UNSET)
    value: str | None | Unset = _field("value", default=UNSET)
