from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ConditionRuleOperator, ConditionRuleSourceType, ConditionRuleValueType


@_model
class ConditionRule(Model):
    operator: ConditionRuleOperator | str | None = _field("operator", default=...)
    source: str | None = _field("source", default=...)
    source_type: ConditionRuleSourceType | str | None = _field("sourceType", default=...)
    value: str | None = _field("value", default=...)
    value_type: ConditionRuleValueType | str | None = _field("valueType", default=...)
