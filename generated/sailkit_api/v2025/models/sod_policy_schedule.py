from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import Schedule, SodRecipient


@_model
class SodPolicySchedule(Model):
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    creator_id: str | None = _field("creatorId", default=...)
    description: str | None = _field("description", default=...)
    email_empty_results: bool | None = _field("emailEmptyResults", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    modifier_id: str | None = _field("modifierId", default=...)
    name: str | None = _field("name", default=...)
    recipients: list[SodRecipient] | None = _field("recipients", ["SodRecipient"], default=...)
    schedule: Schedule | None = _field("schedule", "Schedule", default=...)
