from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityProcessingState, IdentityRef, IdentityStatus, LifecycleStateDto


@_model
class Identity(Model):
    name: str = _field("name")
    alias: str | Unset = _field("alias", default=UNSET)
    attributes: dict[str, Any] | Unset = _field("attributes", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    email_address: str | None | Unset = _field("emailAddress", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    identity_status: IdentityStatus | str | Unset = _field("identityStatus", default=UNSET)
    is_manager: bool | Unset = _field("isManager", default=UNSET)
    last_refresh: datetime.datetime | Unset = _field("lastRefresh", DATETIME, default=UNSET)
    lifecycle_state: LifecycleStateDto | None | Unset = _field("lifecycleState", "LifecycleStateDto", default=UNSET)
    manager_ref: IdentityRef | None | Unset = _field("managerRef", "IdentityRef", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    processing_state: IdentityProcessingState | str | None | Unset = _field("processingState", default=UNSET)
