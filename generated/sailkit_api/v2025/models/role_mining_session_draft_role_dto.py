from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleMiningRoleType


@_model
class RoleMiningSessionDraftRoleDto(Model):
    created_date: datetime.datetime | None = _field("createdDate", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    entitlement_ids: list[str] | None = _field("entitlementIds", default=...)
    excluded_entitlements: list[str] | None = _field("excludedEntitlements", default=...)
    id: str = _field("id", default=...)
    identity_ids: list[str] | None = _field("identityIds", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    modified_date: datetime.datetime | None = _field("modifiedDate", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    type: RoleMiningRoleType | str | None = _field("type", default=...)
