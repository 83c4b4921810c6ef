from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import Schedule, ScheduledSearchOwner


@_model
class CreateScheduledSearchRequest(Model):
    recipients: list[ScheduledSearchOwner] = _field("recipients", ["ScheduledSearchOwner"])
    saved_search_id: str = _field("savedSearchId")
    schedule: Schedule = _field("schedule", "Schedule")
    created: datetime.datetime | None | Unset = _field("created", DATETIME, default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    display_query_details: bool | Unset = _field("displayQueryDetails", default=UNSET)
    email_empty_results: bool | Unset = _field("emailEmptyResults", default=UNSET)
    enabled: bool | Unset = _field("enabled", default=UNSET)
    modified: datetime.datetime | None | Unset = _field("modified", DATETIME, default=UNSET)
    name: str | None | Unset = _field("name", default=UNSET)
