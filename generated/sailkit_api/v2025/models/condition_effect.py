from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ConditionEffectConfig, ConditionEffectType


@_model
class ConditionEffect(Model):
    config: ConditionEffectConfig | None = _field("config", "ConditionEffectConfig", default=...)
    effect_type: ConditionEffectType | str | None = _field("effectType", default=...)
