from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ConditionRuleOperator, ConditionRuleSourceType, ConditionRuleValueType


@_model
class ConditionRule(Model):
    operator: ConditionRuleOperator | str | Unset = _field("operator", default=UNSET)
    source: str | Unset = _field("source", default=UNSET)
    source_type: ConditionRuleSourceType | str | Unset = _field("sourceType", default=UNSET)
    value: str | Unset = _field("value", default=UNSET)
    value_type: ConditionRuleValueType | str | Unset = _field("valueType", default=UNSET)
