from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountAction, EmailNotificationOption


@_model
class LifecycleState(Model):
    name: str | None = _field("name")
    technical_name: str = _field("technicalName")
    access_profile_ids: list[str] | None = _field("accessProfileIds", default=...)
    account_actions: list[AccountAction] | None = _field("accountActions", ["AccountAction"], default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    email_notification_option: EmailNotificationOption | None = _field(
        "emailNotificationOption", "EmailNotificationOption", default=...
    )
    enabled: bool | None = _field("enabled", default=...)
    id: str = _field("id", default=...)
    identity_count: int | None = _field("identityCount", default=...)
    identity_state: str | None = _field("identityState", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
