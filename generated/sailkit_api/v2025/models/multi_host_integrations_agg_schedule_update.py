from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class MultiHostIntegrationsAggScheduleUpdate(Model):
    aggregation_cron_schedule: str = _field("aggregation_cron_schedule")
    aggregation_grp_id: str = _field("aggregation_grp_id")
    aggregation_grp_name: str = _field("aggregation_grp_name")
    enable_schedule: bool = _field("enableSchedule")
    multihost_id: str = _field("multihostId")
    source_id_list: list[str] = _field("source_id_list")
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
