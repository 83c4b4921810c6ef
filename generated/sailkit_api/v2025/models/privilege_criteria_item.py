from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import GroupType, PrivilegeCriteriaItemOperator


@_model
class PrivilegeCriteriaItem(Model):
    ignore_case: bool | None = _field("ignoreCase", default=...)
    operator: PrivilegeCriteriaItemOperator | str | None = _field("operator", default=...)
    property: str | None = _field("property", default=...)
    target_type: GroupType | str | None = _field("targetType", default=...)
    values: list[str] | None = _field("values", default=...)
