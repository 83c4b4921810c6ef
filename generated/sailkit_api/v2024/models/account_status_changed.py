from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessRequestedAccount, AccountStatusChangedStatusChange


@_model
class AccountStatusChanged(Model):
    account: AccessRequestedAccount = _field("account", "AccessRequestedAccount")
    status_change: AccountStatusChangedStatusChange = _field("statusChange", "AccountStatusChangedStatusChange")
    date_time: str | None = _field("dateTime", default=...)
    event_type: str | None = _field("eventType", default=...)
    identity_id: str | None = _field("identityId", default=...)
