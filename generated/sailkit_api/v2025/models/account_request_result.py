from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccountRequestResult(Model):
    errors: list[str] | None = _field("errors", default=...)
    status: str | None = _field("status", default=...)
    ticket_id: str | None = _field("ticketId", default=...)
