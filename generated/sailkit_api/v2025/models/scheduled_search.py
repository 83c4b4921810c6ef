from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import Schedule, ScheduledSearchOwner


@_model
class ScheduledSearch(Model):
    id: str = _field("id", default=...)
    owner: ScheduledSearchOwner = _field("owner", "ScheduledSearchOwner", default=...)
    owner_id: str = _field("ownerId", default=...)
    recipients: list[ScheduledSearchOwner] = _field("recipients", ["ScheduledSearchOwner"])
    saved_search_id: str = _field("savedSearchId")
    schedule: Schedule = _field("schedule", "Schedule")
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    display_query_details: bool | None = _field("displayQueryDetails", default=...)
    email_empty_results: bool | None = _field("emailEmptyResults", default=...)
    enabled: bool | None = _field("enabled", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    name: str | None = _field("name", default=...)
