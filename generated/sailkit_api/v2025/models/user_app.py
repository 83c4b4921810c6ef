from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ObjectRef, UserAppOwner


@_model
class UserApp(Model):
    account: ObjectRef | Unset = _field("account", "ObjectRef", default=UNSET)
    app_center_enabled: bool | Unset = _field("appCenterEnabled", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    has_multiple_accounts: bool | Unset = _field("hasMultipleAccounts", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    owner: UserAppOwner | Unset = _field("owner", "UserAppOwner", default=UNSET)
    provision_request_enabled: bool | Unset = _field("provisionRequestEnabled", default=UNSET)
    source: ObjectRef | Unset = _field("source", "ObjectRef", default=UNSET)
    source_app: ObjectRef | Unset = _field("sourceApp", "ObjectRef", default=UNSET)
    use_for_password_management: bool | Unset = _field("useForPasswordManagement", default=UNSET)
