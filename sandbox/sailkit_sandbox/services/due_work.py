"""Work whose time has come: provisioning of lifecycle states, imports, scheduled searches and reports."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias

from sailkit_sandbox.services.common.operation_call import OperationCall
from sailkit_sandbox.store.database import Record, Records

from .account_activities import activities
from .certifications import templates
from .lifecycle_states import changes as lifecycle_states
from .saved_searches import scheduled_searches
from .sod import reports
from .sp_config import jobs

# Does the work of a record whose time has come. Afterwards the record has another time, or none.
Work: TypeAlias = Callable[[OperationCall, Record], None]

# By kind of record: the column with the time at which it is due, and the work.
_WORK: Final[Mapping[str, tuple[str, Work]]] = {
    activities.KIND: ("ends", lifecycle_states.provision_change),
    jobs.KIND: ("due", jobs.apply_import),
    templates.KIND: ("next", templates.run_schedule),
    scheduled_searches.KIND: ("next", scheduled_searches.run_schedule),
    reports.SCHEDULES: ("next", reports.run_schedule),
}


def settle(call: OperationCall) -> list[Exception]:
    """Do the work that is due. The next time is cached until the records change.

    Returns:
        Unexpected exceptions. The changes of such work are rolled back, and it is not tried again.
    """
    if call.now < call.records.memoize("next due work", lambda: min(_list_times(call.records), default=math.inf)):
        return []
    unexpected_errors = []
    for kind, (column, work) in _WORK.items():
        for record in call.records.select_up_to(kind, column, call.now):
            facts = {name: value for name, value in record.facts.items() if name != column}
            failed = Record(dict(record.doc), facts)
            try:
                with call.records.attempt():
                    work(call, record)
            except Exception as error:  # noqa: BLE001 - faulty work must not break all later calls
                unexpected_errors.append(error)
                call.records.save(kind, failed)
    return unexpected_errors


def _list_times(records: Records) -> Iterator[float]:
    for kind, (column, _) in _WORK.items():
        for record in records.select_up_to(kind, column, math.inf)[:1]:
            yield record.facts[column]
