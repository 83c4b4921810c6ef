from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DateCompareOperator


@_model
class DateCompare(Model):
    first_date: str | float | bool | dict[str, Any] = _field("firstDate")
    negative_condition: str | float | bool | dict[str, Any] = _field("negativeCondition")
    operator: DateCompareOperator | str = _field("operator")
    positive_condition: str | float | bool | dict[str, Any] = _field("positiveCondition")
    second_date: str | float | bool | dict[str, Any] = _field("secondDate")
    input: str | float | bool | dict[str, Any] | None = _field("input", default=...)
    requires_periodic_refresh: bool | str | None = _field("requiresPeriodicRefresh", default=...)
