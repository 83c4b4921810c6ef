from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import PublicIdentity, RightSetDTO, UserLevelSummaryDTOStatus


@_model
class UserLevelSummaryDTO(Model):
    admin_assignable: bool | Unset = _field("adminAssignable", default=UNSET)
    associated_identities_count: int | None | Unset = _field("associatedIdentitiesCount", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    custom: bool | Unset = _field("custom", default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    legacy_group: str | None | Unset = _field("legacyGroup", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    owner: PublicIdentity | Unset = _field("owner", "PublicIdentity", default=UNSET)
    right_sets: list[RightSetDTO] | Unset = _field("rightSets", ["RightSetDTO"], default=UNSET)
    status: UserLevelSummaryDTOStatus | str | Unset = _field("status", default=UNSET)
    translated_grant: str | None | Unset = _field("translatedGrant", default=UNSET)
    translated_name: str | None | Unset = _field("translatedName", default=UNSET)
    translated_remove: str | None | Unset = _field("translatedRemove", default=UNSET)
