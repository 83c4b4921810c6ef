from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityReferenceWithNameAndEmail, ReviewableEntitlement


@_model
class ReviewableAccessProfile(Model):
    cloud_governed: bool | Unset = _field("cloudGoverned", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    end_date: datetime.datetime | None | Unset = _field("endDate", DATETIME, default=UNSET)
    entitlements: list[ReviewableEntitlement | None] | Unset = _field(
        "entitlements", ["ReviewableEntitlement"], default=UNSET
    )
    id: str | Unset = _field("id", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    owner: IdentityReferenceWithNameAndEmail | None | Unset = _field(
        "owner", "IdentityReferenceWithNameAndEmail", default=UNSET
    )
    privileged: bool | Unset = _field("privileged", default=UNSET)
