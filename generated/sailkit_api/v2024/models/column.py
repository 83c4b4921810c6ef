from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class Column(Model):
    field: str = _field("field")
    header: str | Unset = _field("header", default=UNSET)
