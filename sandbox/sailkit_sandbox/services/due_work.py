"""Work whose time has come: provisioning of lifecycle states, imports, scheduled searches and reports."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from sailkit_sandbox.services.common.operation_call import OperationCall
from sailkit_sandbox.store.database import Records

from .account_activities import activities
from .certifications import templates
from .lifecycle_states import changes as lifecycle_states
from .saved_searches import scheduled_searches
from .sod import reports
from .sp_config import jobs

# By kind of record: the column with the time at which it is due, and the function that does the work.
_WORK: Final[Mapping[str, tuple[str, Callable[[OperationCall], None]]]] = {
    activities.KIND: ("ends", lifecycle_states.settle),
    jobs.KIND: ("due", jobs.settle),
    templates.KIND: ("next", templates.settle),
    scheduled_searches.KIND: ("next", scheduled_searches.settle),
    reports.SCHEDULES: ("next", reports.settle),
}


def settle(call: OperationCall) -> None:
    """Do the work that is due. The next time is cached until the records change."""
    if call.now < call.records.memoize("next due work", lambda: min(_list_times(call.records), default=math.inf)):
        return
    for _, work in _WORK.values():
        work(call)


def _list_times(records: Records) -> Iterator[float]:
    for kind, (column, _) in _WORK.items():
        for record in records.select_up_to(kind, column, math.inf)[:1]:
            yield record.facts[column]
