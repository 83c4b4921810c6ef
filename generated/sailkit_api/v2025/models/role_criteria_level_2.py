from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleCriteriaKey, RoleCriteriaLevel3, RoleCriteriaOperation


@_model
class RoleCriteriaLevel2(Model):
    children: list[RoleCriteriaLevel3] | None = _field("children", ["RoleCriteriaLevel3"], default=...)
    key: RoleCriteriaKey | None = _field("key", "RoleCriteriaKey", default=...)
    operation: RoleCriteriaOperation | str | None = _field("operation", default=...)
    string_value: str | None = _field("stringValue", default=...)
    values: list[str] | None = _field("values", default=...)
