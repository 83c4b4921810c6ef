from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import ActivityInsights, DtoType, ReviewableEntitlementAccountOwner


@_model
class ReviewableEntitlementAccount(Model):
    activity_insights: ActivityInsights | Unset = _field("activityInsights", "ActivityInsights", default=UNSET)
    created: datetime.datetime | None | Unset = _field("created", DATETIME, default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    disabled: bool | Unset = _field("disabled", default=UNSET)
    governance_group_id: str | None | Unset = _field("governanceGroupId", default=UNSET)
    id: str | None | Unset = _field("id", default=UNSET)
    locked: bool | Unset = _field("locked", default=UNSET)
    modified: datetime.datetime | None | Unset = _field("modified", DATETIME, default=UNSET)
    name: str | None | Unset = _field("name", default=UNSET)
    native_identity: str | Unset = _field("nativeIdentity", default=UNSET)
    owner: ReviewableEntitlementAccountOwner | None | Unset = _field(
        "owner", "ReviewableEntitlementAccountOwner", default=UNSET
    )
    type: DtoType | str | Unset = _field("type", default=UNSET)
