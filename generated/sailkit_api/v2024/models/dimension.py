from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessProfileRef, DimensionMembershipSelector, EntitlementRef, OwnerReference


@_model
class Dimension(Model):
    name: str = _field("name")
    owner: OwnerReference | None = _field("owner", "OwnerReference")
    access_profiles: list[AccessProfileRef] | None = _field("accessProfiles", ["AccessProfileRef"], default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    entitlements: list[EntitlementRef] | None = _field("entitlements", ["EntitlementRef"], default=...)
    id: str = _field("id", default=...)
    membership: DimensionMembershipSelector | None = _field("membership", "DimensionMembershipSelector", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    parent_id: str | None = _field("parentId", default=...)
