from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import Model
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import Schedule3Type


@_model
class Schedule3(Model):
    cron_expression: str = _field("cronExpression")
    type: Schedule3Type | str = _field("type")
