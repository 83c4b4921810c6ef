from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SpConfigRule


@_model
class SpConfigRules(Model):
    default_rules: list[SpConfigRule] | Unset = _field("defaultRules", ["SpConfigRule"], default=UNSET)
    editable: bool | Unset = _field("editable", default=UNSET)
    take_from_target_rules: list[SpConfigRule] | Unset = _field("takeFromTargetRules", ["SpConfigRule"], default=UNSET)
