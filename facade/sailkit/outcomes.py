"""Outcomes of bulk operations: one for each id, and what an interruption hands over; also names of `sailkit.bulk`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, Literal, TypeAlias

import attrs

from sailkit_core.codec import JsonRecord, properties_of
from sailkit_core.keywords import with_known_keywords

from ._interruption import find
from .errors import SailkitError

__all__ = ["BulkError", "BulkResult", "CallOutcome", "EachResult", "Outcome", "find_result"]

# Called with the number of processed ids and the total number of ids.
Progress: TypeAlias = Callable[[int, int], object] | None
State: TypeAlias = Literal["succeeded", "failed", "unknown"]

STATUS: Final = re.compile("[1-5][0-9][0-9]")  # of HTTP


@with_known_keywords
@attrs.frozen(slots=False, eq=False)
class Outcome(JsonRecord):
    """Outcome of a bulk operation for one id; a dict, which can be stored as JSON.

    Args:
        id: the id, as it was passed.
        status: HTTP status for this id, such as 202 or 404; None if the response does not contain the id: unknown.
        message: message of the service for this id; "" if there is none.
    """

    id: str
    status: int | None
    message: str = ""

    @property
    def ok(self) -> bool:
        """Whether the operation was done or accepted."""
        return self.status is not None and 200 <= self.status < 300


def _as_outcomes(items: Iterable[Outcome | Mapping[str, Any]]) -> tuple[Outcome, ...]:
    return tuple(item if isinstance(item, Outcome) else Outcome(**item) for item in items)


def as_ids(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(ids)


@with_known_keywords
@attrs.frozen(slots=False, eq=False)
class BulkResult(JsonRecord):
    """Result of a bulk operation.

    It is a dict, which can be stored as JSON, and read again also in another process:

        path.write_text(json.dumps(result))
        result = BulkResult(**json.loads(path.read_text()))
        tenant.bulk.enable_accounts(result.remaining)

    Args:
        outcomes: one outcome for each id that was sent and answered, in the order of the ids, each once.
        remaining: ids in order: those of the chunk that failed, whose outcome is unknown, and those that were not sent.
    """

    outcomes: tuple[Outcome, ...] = attrs.field(converter=_as_outcomes)
    remaining: tuple[str, ...] = attrs.field(default=(), converter=as_ids)

    @property
    def failed(self) -> tuple[Outcome, ...]:
        """The outcomes that are not ok."""
        return tuple(outcome for outcome in self.outcomes if not outcome.ok)


@with_known_keywords
@attrs.frozen(slots=False, eq=False)
class CallOutcome(Outcome):
    """Outcome of the call for one id, see `Bulk.each`; a dict, which can be stored as JSON without `value` and `error`.

    Args:
        id: the id, as it was passed.
        status: HTTP status of the error, or that which a response in several parts states for this id; else None.
        message: the error, or what the response says about this id; "" if there is none.
        state: "succeeded"; "failed"; or "unknown", if the call got no response, or none that can be read or has the id.
        value: what the call returned; None if it failed, and for an outcome that was read from JSON.
        error: the exception of the call.
    """

    state: State = "unknown"
    value: Any = attrs.field(default=None, repr=False)
    error: Exception | None = attrs.field(default=None, repr=False)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        del self["value"], self["error"]

    @property
    def ok(self) -> bool:
        """Whether the call succeeded."""
        return self.state == "succeeded"


def _as_call_outcomes(items: Iterable[CallOutcome | Mapping[str, Any]]) -> tuple[CallOutcome, ...]:
    return tuple(item if isinstance(item, CallOutcome) else CallOutcome(**item) for item in items)


@with_known_keywords
@attrs.frozen(slots=False, eq=False)
class EachResult(BulkResult):
    """Result of `Bulk.each`; a `BulkResult`, which can be stored as JSON and read again in the same way.

    Args:
        outcomes: one outcome for each id whose call has ended, in the order of the ids, each once.
        remaining: ids in order: those whose calls were under way when the work was interrupted, so that their outcome
            is unknown, and those that were not sent.
    """

    outcomes: tuple[CallOutcome, ...] = attrs.field(converter=_as_call_outcomes)
    remaining: tuple[str, ...] = attrs.field(default=(), converter=as_ids)  # again, because it comes after `outcomes`

    @property
    def failed(self) -> tuple[CallOutcome, ...]:
        """The outcomes that are not ok."""
        return tuple(outcome for outcome in self.outcomes if not outcome.ok)


class BulkError(SailkitError):
    """A chunk of a bulk operation failed, and the ids after it were not sent. `__cause__` is the error of the chunk.

    Attributes:
        result: the outcomes so far, and the remaining ids. To continue, call the same method with `result.remaining`.
    """

    def __init__(self, result: BulkResult) -> None:
        self.result = self.bulk_result = result
        super().__init__(result)

    def __str__(self) -> str:
        done, remaining = len(self.result.outcomes), len(self.result.remaining)
        return f"interrupted after {done} of {done + remaining} ids: {self.__cause__}; continue with result.remaining"


@with_known_keywords
def find_result(error: BaseException) -> BulkResult | None:
    """Return the result of the bulk operation that an exception has ended, or None.

    Whatever ends a bulk operation after its first request has the attribute `bulk_result`: a `BulkError`, an exception
    of `progress`, Ctrl-C (`KeyboardInterrupt`), `SystemExit`, and the cancellation of a task. On its way another may
    have taken its place, as with `asyncio.timeout`. This function therefore also looks at the causes and contexts of an
    exception, and at the members of a group. `remaining` begins with the ids that were under way, if any: their outcome
    is unknown. None means that nothing was sent.

        try:
            async with asyncio.timeout(60):
                result = await tenant.bulk.enable_accounts(ids)
        except TimeoutError as error:
            result = sailkit.bulk.find_result(error)

    Args:
        error: the exception as it was caught.
    """
    result = find(error, "bulk_result")
    return result if isinstance(result, BulkResult) else None


def check_ids(ids: Iterable[str], chunk_size: int) -> tuple[str, ...]:
    if isinstance(ids, (str, bytes)):
        raise TypeError("ids must be a list or another iterable of ids, not a single text")
    if isinstance(chunk_size, bool) or not isinstance(chunk_size, int) or chunk_size < 1:
        raise ValueError(f"chunk_size must be a whole number from 1, not {chunk_size!r}")
    unique_ids = tuple(dict.fromkeys(ids))
    for id in unique_ids:
        if not isinstance(id, str):
            raise TypeError(f"an id must be text, not {id!r}")
        if not id.strip():
            raise ValueError("an id must not be empty")
    return unique_ids


def read_list(result: Any) -> Iterator[Outcome]:
    """Yield the outcomes of a list of items, as far as they can be read."""
    for item in result if isinstance(result, list) else ():
        properties = properties_of(item)  # as they were sent, which costs less than typed values
        id = properties.get("id")
        if isinstance(id, str):
            message = properties.get("message")
            if not isinstance(message, str):
                message = properties.get("description")
            yield Outcome(id, _read_status(properties), message if isinstance(message, str) else "")


def _read_status(properties: Mapping[str, Any]) -> int | None:
    """Return the status of an item, a number or text; of two that differ, the one that is not ok."""
    code = properties.get("statusCode")
    if type(code) is int and 100 <= code <= 599 and "status" not in properties:  # the usual case
        return code
    values = [str(properties[name]).strip() for name in ("statusCode", "status") if name in properties]
    statuses = [int(value) for value in values if STATUS.fullmatch(value)]
    return next((status for status in statuses if not 200 <= status < 300), statuses[0] if statuses else None)


def match(chunk: Sequence[str], answered: Iterable[Outcome]) -> Iterator[Outcome]:
    """Yield one outcome for each id of a chunk. An id with several outcomes has one that is not ok, if there is any.

    The service ignores the case of ids. Only ids that differ in nothing else are compared exactly.
    """
    outcomes = [*answered]
    if [outcome.id for outcome in outcomes] == [*chunk]:  # the usual case
        yield from outcomes
        return
    exact: dict[str, Outcome] = {}
    folded: dict[str, Outcome] = {}
    for outcome in outcomes:
        for table, key in ((exact, outcome.id), (folded, outcome.id.casefold())):
            if key not in table or table[key].ok:
                table[key] = outcome
    keys = [id.casefold() for id in chunk]
    counts = Counter(keys)
    for id, key in zip(chunk, keys, strict=True):
        found = folded.get(key) if counts[key] == 1 else exact.get(id)
        found = found or Outcome(id, None, "the response does not contain this id")
        yield found if found.id == id else attrs.evolve(found, id=id)
