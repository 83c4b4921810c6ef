from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import OwnerDto


@_model
class IdentityEntitlementDetailsEntitlementDto(Model):
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    flags: list[str] | Unset = _field("flags", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    owner: OwnerDto | Unset = _field("owner", "OwnerDto", default=UNSET)
    source_id: str | Unset = _field("sourceId", default=UNSET)
    source_name: str | Unset = _field("sourceName", default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
    value: str | Unset = _field("value", default=UNSET)
