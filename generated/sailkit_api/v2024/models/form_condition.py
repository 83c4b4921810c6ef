from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ConditionEffect, ConditionRule, FormConditionRuleOperator


@_model
class FormCondition(Model):
    effects: list[ConditionEffect] | Unset = _field("effects", ["ConditionEffect"], default=UNSET)
    rule_operator: FormConditionRuleOperator | str | Unset = _field("ruleOperator", default=UNSET)
    rules: list[ConditionRule] | Unset = _field("rules", ["ConditionRule"], default=UNSET)
