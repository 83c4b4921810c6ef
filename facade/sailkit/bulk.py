"""Bulk operations: one operation for any number of ids, sent in chunks, with one outcome for each id."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

import attrs

from sailkit._engine.drivers import Flow, flow
from sailkit._interruption import attach, find
from sailkit._json_values import get_property
from sailkit_api.v2025 import models, operations
from sailkit_core.body_check import find_error
from sailkit_core.codec import JsonRecord, plain
from sailkit_core.keywords import with_known_keywords
from sailkit_core.request import Request
from sailkit_core.resource import C, Resource

from .errors import SailkitError

__all__ = ["Bulk", "BulkError", "BulkResult", "Outcome", "find_result"]

# Called after each chunk with the number of processed ids and the total number of ids.
Progress: TypeAlias = Callable[[int, int], object] | None


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


def _as_ids(ids: Iterable[str]) -> tuple[str, ...]:
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
    remaining: tuple[str, ...] = attrs.field(default=(), converter=_as_ids)

    @property
    def failed(self) -> tuple[Outcome, ...]:
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


def _check_ids(ids: Iterable[str], chunk_size: int) -> tuple[str, ...]:
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


def _read_list(result: Any) -> Iterator[Outcome]:
    """Yield the outcomes of a list of items, as far as they can be read."""
    for item in result if isinstance(result, list) else ():
        id = get_property(item, "id")
        if isinstance(id, str):
            texts = (get_property(item, name) for name in ("message", "description"))
            message = next((text for text in texts if isinstance(text, str)), "")
            yield Outcome(id, _read_status(item), message)


def _read_status(item: Any) -> int | None:
    """Return the status of an item, a number or text; of two that differ, the one that is not ok."""
    values = (str(plain(get_property(item, name))).strip() for name in ("statusCode", "status"))
    statuses = [int(value) for value in values if re.fullmatch("[1-5][0-9][0-9]", value)]
    return max(statuses, key=lambda status: not 200 <= status < 300, default=None)


def _read_deletion(result: Any) -> Iterator[Outcome]:
    """Yield the outcomes of a deletion of access profiles, as far as they can be read. Those in use are not deleted."""
    if find_error(result) is not None:
        return
    for id in _get_list(result, "pending"):
        if isinstance(id, str):
            yield Outcome(id, 202)
    for usage in _get_list(result, "inUse"):
        id = get_property(usage, "accessProfileId")
        if isinstance(id, str):
            values = [get_property(user, "name") or get_property(user, "id") for user in _get_list(usage, "usedBy")]
            names = ", ".join(value for value in values if isinstance(value, str))
            yield Outcome(id, 409, f"in use by {names or 'others'}")


def _get_list(value: Any, name: str) -> list[Any]:
    items = get_property(value, name)
    return items if isinstance(items, list) else []


def _match(chunk: Sequence[str], answered: Iterable[Outcome]) -> Iterator[Outcome]:
    """Yield one outcome for each id of a chunk. An id with several outcomes has one that is not ok, if there is any.

    The service ignores the case of ids. Only ids that differ in nothing else are compared exactly.
    """
    exact: dict[str, Outcome] = {}
    folded: dict[str, Outcome] = {}
    for outcome in answered:
        for table, key in ((exact, outcome.id), (folded, outcome.id.casefold())):
            if key not in table or table[key].ok:
                table[key] = outcome
    counts = Counter(id.casefold() for id in chunk)
    for id in chunk:
        found = folded.get(id.casefold()) if counts[id.casefold()] == 1 else exact.get(id)
        yield attrs.evolve(found or Outcome(id, None, "the response does not contain this id"), id=id)


# The documents state no maximum chunk size. The methods use 100 or 50 by default, which makes small requests.
def run_in_chunks(
    ids: Iterable[str],
    build_request: Callable[[list[str]], Request[Any]],
    chunk_size: int,
    progress: Progress = None,
    read_outcomes: Callable[[Any], Iterable[Outcome]] = _read_list,
) -> Flow[BulkResult]:
    """Send a bulk operation chunk by chunk; `read_outcomes` returns the outcomes of a chunk. See `find_result`."""
    unique_ids = _check_ids(ids, chunk_size)
    outcomes: list[Outcome] = []
    try:
        for start in range(0, len(unique_ids), chunk_size):
            chunk = unique_ids[start : start + chunk_size]
            try:
                result, _ = yield build_request(list(chunk))
            except Exception as error:
                raise BulkError(BulkResult(tuple(outcomes), unique_ids[start:])) from error
            outcomes += _match(chunk, read_outcomes(result))
            if progress is not None:
                progress(len(outcomes), len(unique_ids))
    except BaseException as error:
        attach(error, "bulk_result", BulkResult(tuple(outcomes), unique_ids[len(outcomes) :]))
        raise
    return BulkResult(tuple(outcomes))


def _enable_accounts(ids: Iterable[str], *, chunk_size: int = 100, progress: Progress = None) -> Flow[BulkResult]:
    """Enable the accounts that identities use to sign in to Identity Security Cloud.

    Args:
        ids: any number of identity ids. A repeated id is sent once.
        chunk_size: number of ids in a request, at least 1. Default: 100.
        progress: called after each chunk with the number of processed ids and the total number of ids.

    Returns:
        One outcome for each id, in order. Status 202: accepted; 404: the identity does not exist.

    Raises:
        BulkError: if a chunk fails; it contains the outcomes so far and the remaining ids. They are also in any other
            exception that ends the work, such as one of `progress`; see `find_result`.
        TypeError, ValueError: for invalid ids and an invalid chunk size; nothing is sent.

    See https://developer.sailpoint.com/docs/api/v2025/enable-accounts-for-identities.
    """
    enable, body = operations.enable_accounts_for_identities, models.IdentitiesAccountsBulkRequest
    return run_in_chunks(ids, lambda chunk: enable(body(identity_ids=chunk)), chunk_size, progress)


def _disable_accounts(ids: Iterable[str], *, chunk_size: int = 100, progress: Progress = None) -> Flow[BulkResult]:
    """Disable the accounts that identities use to sign in. Arguments, result and errors: see `enable_accounts`.

    See https://developer.sailpoint.com/docs/api/v2025/disable-accounts-for-identities.
    """
    disable, body = operations.disable_accounts_for_identities, models.IdentitiesAccountsBulkRequest
    return run_in_chunks(ids, lambda chunk: disable(body(identity_ids=chunk)), chunk_size, progress)


def _delete_access_profiles(ids: Iterable[str], *, chunk_size: int = 50, progress: Progress = None) -> Flow[BulkResult]:
    """Delete the access profiles that are not in use. Arguments and errors: see `enable_accounts`.

    Default chunk size: 50.

    Returns:
        One outcome for each id, in order. Status 202: accepted; 409: the access profile is in use.

    See https://developer.sailpoint.com/docs/api/v2025/delete-access-profiles-in-bulk.
    """
    delete, body = operations.delete_access_profiles_in_bulk, models.AccessProfileBulkDeleteRequest

    def build_request(chunk: list[str]) -> Request[Any]:
        return delete(body(access_profile_ids=chunk, best_effort_only=True))

    return run_in_chunks(ids, build_request, chunk_size, progress, _read_deletion)


def _set_access_profiles_requestable(
    ids: Iterable[str], requestable: bool, *, chunk_size: int = 50, progress: Progress = None
) -> Flow[BulkResult]:
    """Make the access profiles with these ids requestable or not; see `enable_accounts`. Default chunk size: 50.

    See https://developer.sailpoint.com/docs/api/v2025/update-access-profiles-in-bulk.
    """
    update, item = operations.update_access_profiles_in_bulk, models.AccessProfileRequestableChange
    return run_in_chunks(
        ids, lambda chunk: update([item(id=id, requestable=requestable) for id in chunk]), chunk_size, progress
    )


def _delete_workgroups(ids: Iterable[str], *, chunk_size: int = 50, progress: Progress = None) -> Flow[BulkResult]:
    """Delete governance groups. Arguments, result and errors: see `enable_accounts`. Default chunk size: 50.

    See https://developer.sailpoint.com/docs/api/v2025/delete-workgroups-in-bulk.
    """
    delete, body = operations.delete_workgroups_in_bulk, models.WorkgroupBulkDeleteRequest
    return run_in_chunks(ids, lambda chunk: delete(body(ids=chunk)), chunk_size, progress)


def _add_workgroup_members(
    workgroup_id: str, ids: Iterable[str], *, chunk_size: int = 50, progress: Progress = None
) -> Flow[BulkResult]:
    """Add identities to the governance group `workgroup_id`; see `enable_accounts`. Default chunk size: 50.

    See https://developer.sailpoint.com/docs/api/v2025/update-workgroup-members.
    """
    add = operations.update_workgroup_members
    return run_in_chunks(ids, lambda chunk: add(workgroup_id, _refs(chunk)), chunk_size, progress)


def _remove_workgroup_members(
    workgroup_id: str, ids: Iterable[str], *, chunk_size: int = 50, progress: Progress = None
) -> Flow[BulkResult]:
    """Remove identities from a governance group. Arguments, result and errors: see `add_workgroup_members`.

    See https://developer.sailpoint.com/docs/api/v2025/delete-workgroup-members.
    """
    remove = operations.delete_workgroup_members
    return run_in_chunks(ids, lambda chunk: remove(workgroup_id, _refs(chunk)), chunk_size, progress)


def _refs(ids: list[str]) -> list[models.IdentityRef]:
    return [models.IdentityRef(id=id, type="IDENTITY") for id in ids]


class Bulk(Resource[C]):
    """Bulk operations of a tenant. With an async tenant, each method returns a coroutine."""

    enable_accounts = flow(_enable_accounts)
    disable_accounts = flow(_disable_accounts)
    delete_access_profiles = flow(_delete_access_profiles)
    set_access_profiles_requestable = flow(_set_access_profiles_requestable)
    delete_workgroups = flow(_delete_workgroups)
    add_workgroup_members = flow(_add_workgroup_members)
    remove_workgroup_members = flow(_remove_workgroup_members)
