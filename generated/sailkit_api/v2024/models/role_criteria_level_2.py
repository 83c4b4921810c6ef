from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleCriteriaKey, RoleCriteriaLevel3, RoleCriteriaOperation


@_model
class RoleCriteriaLevel2(Model):
    children: list[RoleCriteriaLevel3] | None | Unset = _field("children", ["RoleCriteriaLevel3"], default=UNSET)
    key: RoleCriteriaKey | None | Unset = _field("key", "RoleCriteriaKey", default=UNSET)
    operation: RoleCriteriaOperation | str | Unset = _field("operation", default=UNSET)
    string_value: str | None | Unset = _field("stringValue", default=UNSET)
