from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountSource


@_model
class BaseAccount(Model):
    account_attributes: dict[str, Any] | None | Unset = _field("accountAttributes", default=UNSET)
    account_id: str | Unset = _field("accountId", default=UNSET)
    created: datetime.datetime | None | Unset = _field("created", DATETIME, default=UNSET)
    disabled: bool | Unset = _field("disabled", default=UNSET)
    entitlement_attributes: dict[str, Any] | None | Unset = _field("entitlementAttributes", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    locked: bool | Unset = _field("locked", default=UNSET)
    manually_correlated: bool | Unset = _field("manuallyCorrelated", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    password_last_set: datetime.datetime | None | Unset = _field("passwordLastSet", DATETIME, default=UNSET)
    privileged: bool | Unset = _field("privileged", default=UNSET)
    source: AccountSource | Unset = _field("source", "AccountSource", default=UNSET)
    supports_password_change: bool | Unset = _field("supportsPasswordChange", default=UNSET)
