from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountStatusChangedStatusChangeNewStatus


@_model
class AccountStatusChangedStatusChange(Model):
    new_status: AccountStatusChangedStatusChangeNewStatus | str | None = _field("newStatus", default=...)
    previous_status: AccountStatusChangedStatusChangeNewStatus | str | None = _field("previousStatus", default=...)
