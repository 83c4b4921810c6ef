from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import AccountStatusChangedStatusChangeNewStatus


@_model
class AccountStatusChangedStatusChange(Model):
    new_status: AccountStatusChangedStatusChangeNewStatus | str | Unset = _field("newStatus", default=UNSET)
    previous_status: AccountStatusChangedStatusChangeNewStatus | str | Unset = _field("previousStatus", default=UNSET)
