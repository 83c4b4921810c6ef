"""Bulk operations: one operation for any number of ids, sent in chunks, with one outcome for each id."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Iterable, Iterator
from typing import Any, overload

from sailkit._engine.drivers import Flow, flow
from sailkit_api.v2025 import models, operations
from sailkit_core.body_check import find_error
from sailkit_core.keywords import with_known_keywords
from sailkit_core.request import Request
from sailkit_core.resource import AsyncSender, C, Resource, Sender

from ._interruption import attach
from ._json_values import get_property
from .outcomes import (
    BulkError,
    BulkResult,
    CallOutcome,
    EachResult,
    Outcome,
    Progress,
    check_ids,
    find_result,
    match,
    read_list,
)

__all__ = ["Bulk", "BulkError", "BulkResult", "CallOutcome", "EachResult", "Outcome", "find_result"]


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


# The documents state no maximum chunk size. The methods use 100 or 50 by default, which makes small requests.
def run_in_chunks(
    ids: Iterable[str],
    build_request: Callable[[list[str]], Request[Any]],
    chunk_size: int,
    progress: Progress = None,
    read_outcomes: Callable[[Any], Iterable[Outcome]] = read_list,
) -> Flow[BulkResult]:
    """Send a bulk operation chunk by chunk; `read_outcomes` returns the outcomes of a chunk. See `find_result`."""
    unique_ids = check_ids(ids, chunk_size)
    outcomes: list[Outcome] = []
    try:
        for start in range(0, len(unique_ids), chunk_size):
            chunk = unique_ids[start : start + chunk_size]
            try:
                result, _ = yield build_request(list(chunk))
            except Exception as error:
                raise BulkError(BulkResult(tuple(outcomes), unique_ids[start:])) from error
            outcomes += match(chunk, read_outcomes(result))
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

    @overload
    def each(
        self: Bulk[Sender],
        ids: Iterable[str],
        call: Callable[[str], Any],
        *,
        chunk_size: None = None,
        concurrency: int = 10,
        progress: Progress = None,
    ) -> EachResult: ...
    @overload
    def each(
        self: Bulk[Sender],
        ids: Iterable[str],
        call: Callable[[list[str]], Any],
        *,
        chunk_size: int,
        concurrency: int = 10,
        progress: Progress = None,
    ) -> EachResult: ...
    @overload
    def each(
        self: Bulk[AsyncSender],
        ids: Iterable[str],
        call: Callable[[str], Awaitable[Any] | Request[Any]],
        *,
        chunk_size: None = None,
        concurrency: int = 10,
        progress: Progress = None,
    ) -> Coroutine[Any, Any, EachResult]: ...
    @overload
    def each(
        self: Bulk[AsyncSender],
        ids: Iterable[str],
        call: Callable[[list[str]], Awaitable[Any] | Request[Any]],
        *,
        chunk_size: int,
        concurrency: int = 10,
        progress: Progress = None,
    ) -> Coroutine[Any, Any, EachResult]: ...
    @with_known_keywords
    def each(
        self: Any,
        ids: Iterable[str],
        call: Callable[[Any], Any],
        *,
        chunk_size: int | None = None,
        concurrency: int = 10,
        progress: Progress = None,
    ) -> Any:
        """Make any call for each of these ids, several at the same time, under the rate limit of the tenant.

            result = tenant.bulk.each(ids, tenant.identities.synchronize_attributes)
            for outcome in result.failed:
                print(outcome.id, outcome.message)

        Args:
            ids: any number of ids, or other texts such as names. A repeated one is called once.
            call: a function of one id, or of a list of ids with `chunk_size`; a `Tenant` runs it in threads. With an
                `AsyncTenant` it returns an awaitable. It may return a request instead, such as one of
                `sailkit_api.v2025.operations`, which is sent; waits of a request end at once on an interruption.
            chunk_size: number of ids in a call, at least 1. Default: None, one id that is not in a list.
            concurrency: the most calls under way at the same time, 1 to 32. Default: 10, the default connections of a
                tenant.
            progress: called after each call with the number of ids whose calls have ended and the total number of ids.

        Returns:
            One outcome for each id, in order: succeeded, failed with the error, or unknown. If a call returns a list of
            items with id and status, as for a response with status 207, each id has the outcome that the list states.

        Raises:
            BulkError: if it makes no sense to go on: the credentials or the token are refused, the tenant is closed, or
                10 calls in a row get no answer or a failure of the service; then `result.remaining` are the other ids.
                They are also in any other exception that ends the work, such as Ctrl-C; see `find_result`. Calls under
                way have 5 seconds to end; those of a task that is cancelled are cancelled at once.
            TypeError, ValueError: for invalid ids, chunk size or concurrency, and for a call that returns an awaitable
                with a `Tenant`, or neither an awaitable nor a request with an `AsyncTenant`.
        """
        from ._each import run_each, start_run  # here, because the other methods need none of it
        from ._engine.concurrency import Calls

        run = start_run(ids, chunk_size, concurrency, progress)
        return self._client._run_flow(run_each(run, Calls(call, self._client._fetch), concurrency))
