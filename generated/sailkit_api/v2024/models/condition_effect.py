from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import ConditionEffectConfig, ConditionEffectType


@_model
class ConditionEffect(Model):
    config: ConditionEffectConfig | Unset = _field("config", "ConditionEffectConfig", default=UNSET)
    effect_type: ConditionEffectType | str | Unset = _field("effectType", default=UNSET)
