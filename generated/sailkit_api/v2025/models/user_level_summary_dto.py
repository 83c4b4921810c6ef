from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import PublicIdentity, RightSetDTO, UserLevelSummaryDTOStatus


@_model
class UserLevelSummaryDTO(Model):
    admin_assignable: bool | None = _field("adminAssignable", default=...)
    associated_identities_count: int | None = _field("associatedIdentitiesCount", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    custom: bool | None = _field("custom", default=...)
    description: str | None = _field("description", default=...)
    id: str = _field("id", default=...)
    legacy_group: str | None = _field("legacyGroup", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    owner: PublicIdentity | None = _field("owner", "PublicIdentity", default=...)
    right_sets: list[RightSetDTO] | None = _field("rightSets", ["RightSetDTO"], default=...)
    status: UserLevelSummaryDTOStatus | str | None = _field("status", default=...)
    translated_grant: str | None = _field("translatedGrant", default=...)
    translated_name: str | None = _field("translatedName", default=...)
    translated_remove: str | None = _field("translatedRemove", default=...)
