from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SourceHealthDtoStatus


@_model
class TestSourceConnectionMultihostResponse(Model):
    message: str | None = _field("message", default=...)
    result_type: SourceHealthDtoStatus | str | None = _field("resultType", default=...)
    success: bool | None = _field("success", default=...)
    test_connection_details: str | None = _field("testConnectionDetails", default=...)
    timing: int | None = _field("timing", default=...)
