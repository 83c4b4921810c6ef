from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class AccountRequestResult(Model):
    errors: list[str] | Unset = _field("errors", default=UNSET)
    status: str | Unset = _field("status", default=UNSET)
    ticket_id: str | None | Unset = _field("ticketId", default=UNSET)
