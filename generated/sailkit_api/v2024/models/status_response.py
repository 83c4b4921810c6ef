from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import StatusResponseStatus


@_model
class StatusResponse(Model):
    details: dict[str, Any] | Unset = _field("details", default=UNSET)
    elapsed_millis: int | Unset = _field("elapsedMillis", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    status: StatusResponseStatus | str | Unset = _field("status", default=UNSET)
