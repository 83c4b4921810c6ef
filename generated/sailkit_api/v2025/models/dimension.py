from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessProfileRef, DimensionMembershipSelector, EntitlementRef, OwnerReference


@_model
class Dimension(Model):
    name: str = _field("name")
    owner: OwnerReference | None = _field("owner", "OwnerReference")
    access_profiles: list[AccessProfileRef] | None | Unset = _field(
        "accessProfiles", ["AccessProfileRef"], default=UNSET
    )
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    entitlements: list[EntitlementRef] | Unset = _field("entitlements", ["EntitlementRef"], default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    membership: DimensionMembershipSelector | None | Unset = _field(
        "membership", "DimensionMembershipSelector", default=UNSET
    )
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    parent_id: str | None | Unset = _field("parentId", default=UNSET)
