from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ConditionEffectConfig, ConditionEffectType


@_model
class ConditionEffect(Model):
    config: ConditionEffectConfig | Unset = _field("config", "ConditionEffectConfig", default=UNSET)
    effect_type: ConditionEffectType | str | Unset = _field("effectType", default=UNSET)
