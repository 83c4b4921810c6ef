from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import HealthCheckResultStatus


@_model
class HealthCheckResult(Model):
    message: str = _field("message")
    result_type: str = _field("resultType")
    status: HealthCheckResultStatus | str = _field("status")
