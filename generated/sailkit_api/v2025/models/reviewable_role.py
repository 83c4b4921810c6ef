from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityReferenceWithNameAndEmail, ReviewableAccessProfile, ReviewableEntitlement


@_model
class ReviewableRole(Model):
    access_profiles: list[ReviewableAccessProfile] | Unset = _field(
        "accessProfiles", ["ReviewableAccessProfile"], default=UNSET
    )
    description: str | Unset = _field("description", default=UNSET)
    end_date: datetime.datetime | Unset = _field("endDate", DATETIME, default=UNSET)
    entitlements: list[ReviewableEntitlement | None] | Unset = _field(
        "entitlements", ["ReviewableEntitlement"], default=UNSET
    )
    id: str | Unset = _field("id", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    owner: IdentityReferenceWithNameAndEmail | None | Unset = _field(
        "owner", "IdentityReferenceWithNameAndEmail", default=UNSET
    )
    privileged: bool | Unset = _field("privileged", default=UNSET)
    revocable: bool | Unset = _field("revocable", default=UNSET)
