from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import HealthCheckResultStatus


@_model
class HealthCheckResult(Model):
    message: str = _field("message")
    result_type: str = _field("resultType")
    status: HealthCheckResultStatus | str = _field("status")
