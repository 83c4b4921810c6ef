from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AuthUserCapabilitiesItem


@_model
class AuthUser(Model):
    alias: str | Unset = _field("alias", default=UNSET)
    capabilities: list[AuthUserCapabilitiesItem | str] | None | Unset = _field("capabilities", default=UNSET)
    current_login_timestamp: int | Unset = _field("currentLoginTimestamp", default=UNSET)
    display_name: str | Unset = _field("displayName", default=UNSET)
    email: str | None | Unset = _field("email", default=UNSET)
    firstname: str | None | Unset = _field("firstname", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    identification_number: str | None | Unset = _field("identificationNumber", default=UNSET)
    last_login_timestamp: int | Unset = _field("lastLoginTimestamp", default=UNSET)
    last_password_change_date: datetime.datetime | None | Unset = _field(
        "lastPasswordChangeDate", DATETIME, default=UNSET
    )
    last_unlock_timestamp: datetime.datetime | None | Unset = _field("lastUnlockTimestamp", DATETIME, default=UNSET)
    lastname: str | None | Unset = _field("lastname", default=UNSET)
    personal_email: str | None | Unset = _field("personalEmail", default=UNSET)
    phone: str | None | Unset = _field("phone", default=UNSET)
    profile: str | Unset = _field("profile", default=UNSET)
    tenant: str | Unset = _field("tenant", default=UNSET)
    uid: str | Unset = _field("uid", default=UNSET)
    work_phone: str | None | Unset = _field("workPhone", default=UNSET)
