from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ObjectRef, UserAppOwner


@_model
class UserApp(Model):
    account: ObjectRef | None = _field("account", "ObjectRef", default=...)
    app_center_enabled: bool | None = _field("appCenterEnabled", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    has_multiple_accounts: bool | None = _field("hasMultipleAccounts", default=...)
    id: str = _field("id", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    owner: UserAppOwner | None = _field("owner", "UserAppOwner", default=...)
    provision_request_enabled: bool | None = _field("provisionRequestEnabled", default=...)
    source: ObjectRef | None = _field("source", "ObjectRef", default=...)
    source_app: ObjectRef | None = _field("sourceApp", "ObjectRef", default=...)
    use_for_password_management: bool | None = _field("useForPasswordManagement", default=...)
