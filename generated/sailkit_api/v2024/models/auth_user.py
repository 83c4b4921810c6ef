from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AuthUserCapability


@_model
class AuthUser(Model):
    alias: str | None = _field("alias", default=...)
    capabilities: list[AuthUserCapability | str] | None = _field("capabilities", default=...)
    current_login_timestamp: int | None = _field("currentLoginTimestamp", default=...)
    display_name: str | None = _field("displayName", default=...)
    email: str | None = _field("email", default=...)
    firstname: str | None = _field("firstname", default=...)
    id: str = _field("id", default=...)
    identification_number: str | None = _field("identificationNumber", default=...)
    last_login_timestamp: int | None = _field("lastLoginTimestamp", default=...)
    last_password_change_date: datetime.datetime | None = _field("lastPasswordChangeDate", DATETIME, default=...)
    last_unlock_timestamp: datetime.datetime | None = _field("lastUnlockTimestamp", DATETIME, default=...)
    lastname: str | None = _field("lastname", default=...)
    personal_email: str | None = _field("personalEmail", default=...)
    phone: str | None = _field("phone", default=...)
    profile: str | None = _field("profile", default=...)
    tenant: str | None = _field("tenant", default=...)
    uid: str | None = _field("uid", default=...)
    work_phone: str | None = _field("workPhone", default=...)
