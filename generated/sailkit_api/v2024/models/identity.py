from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityProcessingState, IdentityRef, IdentityStatus, LifecycleStateDto


@_model
class Identity(Model):
    name: str = _field("name")
    alias: str | None = _field("alias", default=...)
    attributes: dict[str, Any] | None = _field("attributes", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    email_address: str | None = _field("emailAddress", default=...)
    id: str = _field("id", default=...)
    identity_status: IdentityStatus | str | None = _field("identityStatus", default=...)
    is_manager: bool | None = _field("isManager", default=...)
    last_refresh: datetime.datetime | None = _field("lastRefresh", DATETIME, default=...)
    lifecycle_state: LifecycleStateDto | None = _field("lifecycleState", "LifecycleStateDto", default=...)
    manager_ref: IdentityRef | None = _field("managerRef", "IdentityRef", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    processing_state: IdentityProcessingState | str | None = _field("processingState", default=...)
