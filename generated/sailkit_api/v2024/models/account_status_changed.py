from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessRequestedAccount, AccountStatusChangedStatusChange


@_model
class AccountStatusChanged(Model):
    account: AccessRequestedAccount = _field("account", "AccessRequestedAccount")
    status_change: AccountStatusChangedStatusChange = _field("statusChange", "AccountStatusChangedStatusChange")
    date_time: str | Unset = _field("dateTime", default=UNSET)
    event_type: str | Unset = _field("eventType", default=UNSET)
    identity_id: str | Unset = _field("identityId", default=UNSET)
