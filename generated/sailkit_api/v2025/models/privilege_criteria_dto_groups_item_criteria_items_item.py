from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import GroupsItemCriteriaItemsItemOperator, GroupType


@_model
class PrivilegeCriteriaDTOGroupsItemCriteriaItemsItem(Model):
    ignore_case: bool | Unset = _field("ignoreCase", default=UNSET)
    operator: GroupsItemCriteriaItemsItemOperator | str | Unset = _field("operator", default=UNSET)
    property: str | Unset = _field("property", default=UNSET)
    target_type: GroupType | str | Unset = _field("targetType", default=UNSET)
    values: list[str] | Unset = _field("values", default=UNSET)
