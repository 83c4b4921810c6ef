"""One thing for any number of ids: in chunks that the service takes, with one outcome for each id."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import attrs

from sailkit._engine.drivers import Flow, flow
from sailkit._pages.cursor import held
from sailkit_api.v2025 import models, operations
from sailkit_core.request import Request
from sailkit_core.resource import C, Resource

from .errors import SailkitError

__all__ = ["Bulk", "BulkError", "BulkResult", "Outcome", "run"]

Progress = Callable[[int, int], object]
# The documents set no bound for any of these operations, so chunks are of a size that a request easily holds.
CHUNK = 100
SMALL_CHUNK = 50
STATUS = ("statusCode", "status")
MESSAGE = ("message", "description")


@attrs.frozen
class Outcome:
    """How it went for one id.

    Args:
        id: the id, as it was given.
        status: the status that the service gave it, such as 202 or 404; None where the answer does not name the id, so
            that nothing is known of it.
        message: what the service says of it; "" where it says nothing.
    """

    id: str
    status: int | None
    message: str = ""

    @property
    def ok(self) -> bool:
        """Whether it was done, or accepted to be done."""
        return self.status is not None and 200 <= self.status < 300


@attrs.frozen
class BulkResult:
    """How it went for all ids.

    Args:
        outcomes: one for each id that was sent and answered for, in the order given; an id given twice is sent once.
        remaining: the ids after these, in order: those of the chunk that failed, whose fate is unknown, and the unsent.
    """

    outcomes: tuple[Outcome, ...]
    remaining: tuple[str, ...] = ()

    @property
    def failed(self) -> tuple[Outcome, ...]:
        """The outcomes that are not ok."""
        return tuple(one for one in self.outcomes if not one.ok)


class BulkError(SailkitError):
    """A chunk failed, and with it the rest was not sent; `__cause__` is what went wrong.

    To go on, call the same method with `error.result.remaining`.

    Attributes:
        result: the outcomes so far, and the ids that remain.
    """

    def __init__(self, result: BulkResult) -> None:
        self.result = result
        super().__init__(result)

    def __str__(self) -> str:
        done, left = len(self.result.outcomes), len(self.result.remaining)
        return f"interrupted after {done} of {done + left} ids: {self.__cause__}; go on with result.remaining"


def _read(result: Any) -> dict[str, Outcome]:
    """The outcomes in an answer, by id in lower case; the service has several shapes for them."""
    found = {}
    for item in result if isinstance(result, list) else ():
        id = held(item, "id")
        if isinstance(id, str):
            said = next((text for name in MESSAGE if isinstance(text := held(item, name), str)), "")
            found[id.casefold()] = Outcome(id, _number(item), said)
    return found


def _number(item: Any) -> int | None:
    """The status of an item, which some operations write as text."""
    texts = (str(held(item, name)) for name in STATUS)
    return next((int(text) for text in texts if text.isascii() and text.isdigit()), None)


def _deleted(result: Any) -> dict[str, Outcome]:
    """The outcomes of deleting access profiles: those that are in use stay."""
    accepted = [Outcome(id, 202) for id in held(result, "pending") or ()]
    used = [_in_use(usage) for usage in held(result, "inUse") or ()]
    return {one.id.casefold(): one for one in [*accepted, *used]}


def _in_use(usage: Any) -> Outcome:
    users = [str(held(user, "name") or held(user, "id")) for user in held(usage, "usedBy") or ()]
    return Outcome(str(held(usage, "accessProfileId")), 409, f"in use by {', '.join(users) or 'others'}")


def run(
    ids: Iterable[str],
    request: Callable[[list[str]], Request[Any]],
    *,
    chunk: int,
    progress: Progress | None = None,
    read: Callable[[Any], Mapping[str, Outcome]] = _read,
) -> Flow[BulkResult]:
    """Do something for ids, chunk by chunk.

    Args:
        ids: the ids, any number; one given twice is sent once.
        request: makes the request for some ids.
        chunk: ids in a request, at least 1.
        progress: called after each chunk, with how many ids are done and how many there are.
        read: reads the outcomes in an answer, by id in lower case.

    Raises:
        BulkError: when a chunk fails.
        TypeError: for one id where ids are expected, or an id that is no text.
        ValueError: for an empty id, or a chunk of no ids.
    """
    wanted = _checked(ids, chunk)
    outcomes: list[Outcome] = []
    for start in range(0, len(wanted), chunk):
        part = wanted[start : start + chunk]
        try:
            result, _ = yield request(list(part))
        except Exception as error:
            raise BulkError(BulkResult(tuple(outcomes), wanted[start:])) from error
        told = read(result)
        outcomes += [_outcome(id, told.get(id.casefold())) for id in part]
        if progress is not None:
            progress(len(outcomes), len(wanted))
    return BulkResult(tuple(outcomes))


def _checked(ids: Iterable[str], chunk: int) -> tuple[str, ...]:
    if isinstance(ids, (str, bytes)):
        raise TypeError("ids must be several, such as a list, not one text")
    if isinstance(chunk, bool) or not isinstance(chunk, int) or chunk < 1:
        raise ValueError(f"chunk must be a whole number from 1, not {chunk!r}")
    wanted = tuple(dict.fromkeys(ids))
    for id in wanted:
        if not isinstance(id, str):
            raise TypeError(f"an id must be text, not {id!r}")
        if not id.strip():
            raise ValueError("an id must not be empty")
    return wanted


def _outcome(id: str, told: Outcome | None) -> Outcome:
    return attrs.evolve(told, id=id) if told else Outcome(id, None, "the answer does not name this id")


def _enable_accounts(ids: Iterable[str], *, chunk: int = CHUNK, progress: Progress | None = None) -> Flow[BulkResult]:
    """Enable the accounts with which identities sign in to Identity Security Cloud.

    Args:
        ids: of identities, any number; one given twice is sent once.
        chunk: ids in a request, at least 1.
        progress: called after each chunk, with how many ids are done and how many there are.

    Returns:
        One outcome for each id, in order: 202 where the service will do it, 404 where there is no such identity.

    Raises:
        BulkError: when a chunk fails; it holds the outcomes so far and the ids that remain.
        TypeError, ValueError: for ids or a chunk that cannot be; nothing was sent.

    See https://developer.sailpoint.com/docs/api/v2025/enable-accounts-for-identities.
    """
    enable = operations.enable_accounts_for_identities
    return run(ids, lambda part: enable(_identities(part)), chunk=chunk, progress=progress)


def _disable_accounts(ids: Iterable[str], *, chunk: int = CHUNK, progress: Progress | None = None) -> Flow[BulkResult]:
    """Disable the accounts with which identities sign in; arguments, result and errors are those of `enable_accounts`.

    See https://developer.sailpoint.com/docs/api/v2025/disable-accounts-for-identities.
    """
    disable = operations.disable_accounts_for_identities
    return run(ids, lambda part: disable(_identities(part)), chunk=chunk, progress=progress)


def _delete_access_profiles(
    ids: Iterable[str], *, chunk: int = SMALL_CHUNK, progress: Progress | None = None
) -> Flow[BulkResult]:
    """Delete the access profiles that are not in use; arguments and errors are those of `enable_accounts`.

    Returns:
        One outcome for each id, in order: 202 where the service will delete it, 409 where it is in use.

    See https://developer.sailpoint.com/docs/api/v2025/delete-access-profiles-in-bulk.
    """
    return run(
        ids,
        lambda part: operations.delete_access_profiles_in_bulk(
            models.AccessProfileBulkDeleteRequest(access_profile_ids=part, best_effort_only=True)
        ),
        chunk=chunk,
        progress=progress,
        read=_deleted,
    )


def _set_access_profiles_requestable(
    ids: Iterable[str], requestable: bool, *, chunk: int = SMALL_CHUNK, progress: Progress | None = None
) -> Flow[BulkResult]:
    """Set whether access profiles can be requested; arguments, result and errors are those of `enable_accounts`.

    See https://developer.sailpoint.com/docs/api/v2025/update-access-profiles-in-bulk.
    """
    item = models.UpdateAccessProfilesInBulkRequestItem
    return run(
        ids,
        lambda part: operations.update_access_profiles_in_bulk([item(id=id, requestable=requestable) for id in part]),
        chunk=chunk,
        progress=progress,
    )


def _delete_workgroups(
    ids: Iterable[str], *, chunk: int = SMALL_CHUNK, progress: Progress | None = None
) -> Flow[BulkResult]:
    """Delete governance groups; arguments, result and errors are those of `enable_accounts`.

    See https://developer.sailpoint.com/docs/api/v2025/delete-workgroups-in-bulk.
    """
    body = models.WorkgroupBulkDeleteRequest
    return run(ids, lambda part: operations.delete_workgroups_in_bulk(body(ids=part)), chunk=chunk, progress=progress)


def _add_workgroup_members(
    workgroup_id: str, ids: Iterable[str], *, chunk: int = SMALL_CHUNK, progress: Progress | None = None
) -> Flow[BulkResult]:
    """Add identities to a governance group; arguments, result and errors are those of `enable_accounts`.

    See https://developer.sailpoint.com/docs/api/v2025/update-workgroup-members.
    """
    return run(
        ids, lambda part: operations.update_workgroup_members(workgroup_id, _refs(part)), chunk=chunk, progress=progress
    )


def _remove_workgroup_members(
    workgroup_id: str, ids: Iterable[str], *, chunk: int = SMALL_CHUNK, progress: Progress | None = None
) -> Flow[BulkResult]:
    """Remove identities from a governance group; arguments, result and errors are those of `enable_accounts`.

    See https://developer.sailpoint.com/docs/api/v2025/delete-workgroup-members.
    """
    return run(
        ids, lambda part: operations.delete_workgroup_members(workgroup_id, _refs(part)), chunk=chunk, progress=progress
    )


def _identities(ids: list[str]) -> models.IdentitiesAccountsBulkRequest:
    return models.IdentitiesAccountsBulkRequest(identity_ids=ids)


def _refs(ids: list[str]) -> list[models.IdentityRef]:
    return [models.IdentityRef(id=id, type="IDENTITY") for id in ids]


class Bulk(Resource[C]):
    """What is done for any number of ids; with an async client, each method returns a coroutine."""

    enable_accounts = flow(_enable_accounts)
    disable_accounts = flow(_disable_accounts)
    delete_access_profiles = flow(_delete_access_profiles)
    set_access_profiles_requestable = flow(_set_access_profiles_requestable)
    delete_workgroups = flow(_delete_workgroups)
    add_workgroup_members = flow(_add_workgroup_members)
    remove_workgroup_members = flow(_remove_workgroup_members)
