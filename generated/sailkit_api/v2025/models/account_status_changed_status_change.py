from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountStatusChangedStatusChangeNewStatus


@_model
class AccountStatusChangedStatusChange(Model):
    new_status: AccountStatusChangedStatusChangeNewStatus | str | Unset = _field("newStatus", default=UNSET)
    previous_status: AccountStatusChangedStatusChangeNewStatus | str | Unset = _field("previousStatus", default=UNSET)
