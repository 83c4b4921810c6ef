from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SpConfigRule


@_model
class SpConfigRules(Model):
    default_rules: list[SpConfigRule] | None = _field("defaultRules", ["SpConfigRule"], default=...)
    editable: bool | None = _field("editable", default=...)
    take_from_target_rules: list[SpConfigRule] | None = _field("takeFromTargetRules", ["SpConfigRule"], default=...)
