from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleMiningRoleType


@_model
class RoleMiningSessionDraftRoleDto(Model):
    created_date: datetime.datetime | Unset = _field("createdDate", DATETIME, default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    entitlement_ids: list[str] | Unset = _field("entitlementIds", default=UNSET)
    excluded_entitlements: list[str] | Unset = _field("excludedEntitlements", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    identity_ids: list[str] | Unset = _field("identityIds", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    modified_date: datetime.datetime | Unset = _field("modifiedDate", DATETIME, default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    type: RoleMiningRoleType | str | Unset = _field("type", default=UNSET)
