from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SourceHealthDtoStatus


@_model
class TestSourceConnectionMultihostResponse(Model):
    message: str | Unset = _field("message", default=UNSET)
    result_type: SourceHealthDtoStatus | str | Unset = _field("resultType", default=UNSET)
    success: bool | Unset = _field("success", default=UNSET)
    test_connection_details: str | Unset = _field("testConnectionDetails", default=UNSET)
    timing: int | Unset = _field("timing", default=UNSET)
