from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class MetricResponse(Model):
    name: str | Unset = _field("name", default=UNSET)
    value: float | Unset = _field("value", default=UNSET)
