from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.codec import OneOf
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountAttribute, DateCompareOperator, DateFormat


@_model
class DateCompare(Model):
    first_date: AccountAttribute | DateFormat = _field("firstDate", OneOf(("AccountAttribute", "DateFormat")))
    negative_condition: str = _field("negativeCondition")
    operator: DateCompareOperator | str = _field("operator")
    positive_condition: str = _field("positiveCondition")
    second_date: AccountAttribute | DateFormat = _field("secondDate", OneOf(("AccountAttribute", "DateFormat")))
    input: dict[str, Any] | None = _field("input", default=...)
    requires_periodic_refresh: bool | None = _field("requiresPeriodicRefresh", default=...)
