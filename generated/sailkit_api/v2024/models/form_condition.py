from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ConditionEffect, ConditionRule, FormConditionRuleOperator


@_model
class FormCondition(Model):
    effects: list[ConditionEffect] | None = _field("effects", ["ConditionEffect"], default=...)
    rule_operator: FormConditionRuleOperator | str | None = _field("ruleOperator", default=...)
    rules: list[ConditionRule] | None = _field("rules", ["ConditionRule"], default=...)
