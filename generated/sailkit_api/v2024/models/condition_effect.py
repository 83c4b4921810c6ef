from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import ConditionEffectConfig, ConditionEffectType


@_model
class ConditionEffect(Model):
    config: ConditionEffectConfig | Unset = _field("config", "ConditionEffectConfig", default=UNSET)
    effect_type: ConditionEffectType | str | Unset = _field("effectType", default=UNSET)
