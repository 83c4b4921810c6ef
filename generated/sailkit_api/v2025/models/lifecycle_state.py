from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessActionConfiguration, AccountAction, EmailNotificationOption, PublicIdentityState


@_model
class LifecycleState(Model):
    name: str | None = _field("name")
    technical_name: str = _field("technicalName")
    access_action_configuration: AccessActionConfiguration | Unset = _field(
        "accessActionConfiguration", "AccessActionConfiguration", default=UNSET
    )
    access_profile_ids: list[str] | Unset = _field("accessProfileIds", default=UNSET)
    account_actions: list[AccountAction] | Unset = _field("accountActions", ["AccountAction"], default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    email_notification_option: EmailNotificationOption | Unset = _field(
        "emailNotificationOption", "EmailNotificationOption", default=UNSET
    )
    enabled: bool | Unset = _field("enabled", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    identity_count: int | Unset = _field("identityCount", default=UNSET)
    identity_state: PublicIdentityState | str | None | Unset = _field("identityState", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    priority: int | None | Unset = _field("priority", default=UNSET)
