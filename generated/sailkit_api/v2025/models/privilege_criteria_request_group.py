from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FormConditionRuleOperator, PrivilegeCriteriaRequestItem


@_model
class PrivilegeCriteriaRequestGroup(Model):
    criteria_items: list[PrivilegeCriteriaRequestItem] | None = _field(
        "criteriaItems", ["PrivilegeCriteriaRequestItem"], default=...
    )
    operator: FormConditionRuleOperator | str | None = _field("operator", default=...)
