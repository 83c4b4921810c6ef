from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityReferenceWithNameAndEmail, ReviewableEntitlement


@_model
class ReviewableAccessProfile(Model):
    cloud_governed: bool | None = _field("cloudGoverned", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    end_date: datetime.datetime | None = _field("endDate", DATETIME, default=...)
    entitlements: list[ReviewableEntitlement | None] | None = _field(
        "entitlements", ["ReviewableEntitlement"], default=...
    )
    id: str = _field("id", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    owner: IdentityReferenceWithNameAndEmail | None = _field("owner", "IdentityReferenceWithNameAndEmail", default=...)
    privileged: bool | None = _field("privileged", default=...)
