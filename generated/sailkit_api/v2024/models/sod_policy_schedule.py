from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import Schedule, SodRecipient


@_model
class SodPolicySchedule(Model):
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    creator_id: str | Unset = _field("creatorId", default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    email_empty_results: bool | Unset = _field("emailEmptyResults", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    modifier_id: str | Unset = _field("modifierId", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    recipients: list[SodRecipient] | Unset = _field("recipients", ["SodRecipient"], default=UNSET)
    schedule: Schedule | Unset = _field("schedule", "Schedule", default=UNSET)
