from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ActivityInsights, DtoType, ReviewableEntitlementAccountOwner


@_model
class ReviewableEntitlementAccount(Model):
    activity_insights: ActivityInsights | None = _field("activityInsights", "ActivityInsights", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    disabled: bool | None = _field("disabled", default=...)
    governance_group_id: str | None = _field("governanceGroupId", default=...)
    id: str | None = _field("id", default=...)
    locked: bool | None = _field("locked", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    native_identity: str | None = _field("nativeIdentity", default=...)
    owner: ReviewableEntitlementAccountOwner | None = _field("owner", "ReviewableEntitlementAccountOwner", default=...)
    type: DtoType | str | None = _field("type", default=...)
