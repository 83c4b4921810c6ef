from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessDurationTimeUnit


@_model
class MaxPermittedAccessDuration(Model):
    time_unit: AccessDurationTimeUnit | str | None = _field("timeUnit", default=...)
    value: int | None = _field("value", default=...)
