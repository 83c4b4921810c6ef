from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import Schedule2DaysType


@_model
class Schedule2Months(Model):
    type: Schedule2DaysType | str = _field("type")
    values: list[str] = _field("values")
    interval: int | Unset = _field("interval", default=UNSET)
