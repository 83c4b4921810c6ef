from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import Model
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import SourceScheduleType


@_model
class SourceSchedule(Model):
    cron_expression: str = _field("cronExpression")
    type: SourceScheduleType | str = _field("type")
