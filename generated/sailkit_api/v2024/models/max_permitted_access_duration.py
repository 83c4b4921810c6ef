from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessDurationTimeUnit


@_model
class MaxPermittedAccessDuration(Model):
    time_unit: AccessDurationTimeUnit | str | Unset = _field("timeUnit", default=UNSET)
    value: int | Unset = _field("value", default=UNSET)
