from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountSource


@_model
class BaseAccount(Model):
    account_attributes: dict[str, Any] | None = _field("accountAttributes", default=...)
    account_id: str | None = _field("accountId", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    disabled: bool | None = _field("disabled", default=...)
    entitlement_attributes: dict[str, Any] | None = _field("entitlementAttributes", default=...)
    id: str = _field("id", default=...)
    locked: bool | None = _field("locked", default=...)
    manually_correlated: bool | None = _field("manuallyCorrelated", default=...)
    name: str | None = _field("name", default=...)
    password_last_set: datetime.datetime | None = _field("passwordLastSet", DATETIME, default=...)
    privileged: bool | None = _field("privileged", default=...)
    source: AccountSource | None = _field("source", "AccountSource", default=...)
    supports_password_change: bool | None = _field("supportsPasswordChange", default=...)
