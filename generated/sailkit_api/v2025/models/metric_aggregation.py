from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import MetricType


@_model
class MetricAggregation(Model):
    field: str = _field("field")
    name: str = _field("name")
    type: MetricType | str | None = _field("type", default=...)
