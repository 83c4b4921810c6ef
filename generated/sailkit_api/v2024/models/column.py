from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class Column(Model):
    field: str = _field("field")
    header: str | None = _field("header", default=...)
