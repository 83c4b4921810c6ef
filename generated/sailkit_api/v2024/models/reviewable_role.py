from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityReferenceWithNameAndEmail, ReviewableAccessProfile, ReviewableEntitlement


@_model
class ReviewableRole(Model):
    access_profiles: list[ReviewableAccessProfile] | None = _field(
        "accessProfiles", ["ReviewableAccessProfile"], default=...
    )
    description: str | None = _field("description", default=...)
    end_date: datetime.datetime | None = _field("endDate", DATETIME, default=...)
    entitlements: list[ReviewableEntitlement | None] | None = _field(
        "entitlements", ["ReviewableEntitlement"], default=...
    )
    id: str = _field("id", default=...)
    name: str | None = _field("name", default=...)
    owner: IdentityReferenceWithNameAndEmail | None = _field("owner", "IdentityReferenceWithNameAndEmail", default=...)
    privileged: bool | None = _field("privileged", default=...)
    revocable: bool | None = _field("revocable", default=...)
