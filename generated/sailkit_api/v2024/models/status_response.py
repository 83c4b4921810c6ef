from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import StatusResponseStatus


@_model
class StatusResponse(Model):
    details: dict[str, Any] | None = _field("details", default=...)
    elapsed_millis: int | None = _field("elapsedMillis", default=...)
    id: str = _field("id", default=...)
    name: str | None = _field("name", default=...)
    status: StatusResponseStatus | str | None = _field("status", default=...)
