"""Invariants: what a client says that it did is what the service saw. Each function returns findings as sentences."""

from __future__ import annotations

import re
import stat
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import attrs

from sailkit import ApiError, SailkitError

__all__ = [
    "Expected",
    "find_result",
    "judge_bulk",
    "judge_download",
    "judge_error",
    "judge_list",
    "judge_part",
    "judge_write",
]

OURS = ("sailkit", "sailkit_api", "sailkit_core")
EARLIER = re.compile(r"earlier|previous|may have", re.IGNORECASE)


@attrs.frozen
class Expected:
    """The rows that a list should give.

    Args:
        ids: their ids, in order.
        key: what the order is by, where rows of the same key may come in any order; None for exactly this order.
    """

    ids: tuple[str, ...]
    key: Callable[[str], Any] | None = None


def judge_list(expected: Expected, ids: Sequence[str], what: str = "the list") -> list[str]:
    """A list that returned, or was resumed to its end, has every row once, in the order asked for."""
    counts, wanted = Counter(ids), set(expected.ids)
    repeated = sum(count - 1 for count in counts.values() if count > 1)
    lost, strange = len(wanted - counts.keys()), [id for id in counts if id not in wanted]
    found = []
    if lost or repeated:
        found.append(f"{what} has lost {lost} and repeated {repeated} of {len(wanted)} rows")
    if strange:
        found.append(f"{what} has {len(strange)} items that are no rows, such as {strange[0][:60]}")
    if not found and not _is_in_order(expected, ids):
        found.append(f"{what} is in another order")
    return found


def judge_part(expected: Expected, ids: Sequence[str]) -> list[str]:
    """What a list gave before it failed is its beginning."""
    repeated = len(ids) - len(set(ids))
    if repeated or not set(ids) <= set(expected.ids):
        return [f"before it failed, the list repeated {repeated} rows of {len(expected.ids)}"]
    whole = expected.key is None
    if whole and tuple(ids) != expected.ids[: len(ids)]:
        return ["before it failed, the list left rows out"]
    return []


def _is_in_order(expected: Expected, ids: Sequence[str]) -> bool:
    if expected.key is None:
        return tuple(ids) == expected.ids
    keys = [expected.key(id) for id in ids]
    return keys == sorted(keys)


def judge_error(
    error: BaseException, secrets: Iterable[str], allowed: tuple[type[BaseException], ...] = ()
) -> list[str]:
    """An exception is one of ours, and shows no secret: not in its texts, nor in the locals of our frames."""
    found = []
    if not isinstance(error, (SailkitError, *allowed)):
        found.append(f"{_name(error)} was raised: {str(error)[:120]}")
    text = "".join(traceback.format_exception(error)) + repr(error) + str(error)
    if any(secret in text for secret in secrets):
        return [*found, f"the text of {_name(error)} shows a secret"]
    texts = [f"{name}={value!r}" for name, value in vars(error).items()]
    if any(secret in attribute for secret in secrets for attribute in texts):
        return [*found, f"an attribute of {_name(error)} shows a secret in its repr"]
    holders = {place for place, shown in _locals(error) if any(secret in shown for secret in secrets)}
    if holders:
        found.append(f"locals in the traceback of {_name(error)} show a secret: {', '.join(sorted(holders))}")
    return found


def _name(error: BaseException) -> str:
    return type(error).__name__


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        one = waiting.pop()
        if one is not None and id(one) not in seen:
            seen.add(id(one))
            yield one
            waiting += [one.__cause__, one.__context__]


def _locals(error: BaseException) -> Iterator[tuple[str, str]]:
    """The locals of our frames as text, each with its place."""
    for one in _chain(error):
        trace: TracebackType | None = one.__traceback__
        while trace is not None:
            frame, trace = trace.tb_frame, trace.tb_next
            module = frame.f_globals.get("__name__", "")
            if module.partition(".")[0] in OURS:
                for name, value in frame.f_locals.items():
                    yield f"{name} in {module}.{frame.f_code.co_name}", repr(value)


def judge_write(method: str, applied: int, value: Any, error: BaseException | None) -> list[str]:
    """A write that returned was done; POST and PATCH never twice; a refused one was not, or says that it may have been.

    Args:
        method: the HTTP method.
        applied: how often the service did it.
        value: the status of the response; None where it failed.
        error: what was raised.
    """
    found = []
    if error is None and not applied:
        found.append(f"{method} was reported as done ({value}), and the service never did it")
    if method in ("POST", "PATCH") and applied > 1:
        found.append(f"{method} was done {applied} times")
    if isinstance(error, ApiError) and applied:
        text = " ".join([str(error), *getattr(error, "__notes__", ())])
        if error.status in (404, 409) and not EARLIER.search(text):
            found.append(
                f"{method} was done, and its repetition reported {error.status} without a word of the first attempt"
            )
        if method in ("POST", "PATCH") and 400 <= error.status < 500 and error.status != 408:
            found.append(f"{method} was done, and reported as refused with {error.status}")
    if isinstance(error, ValueError) and applied:
        found.append(f"{method} was done, and {_name(error)} was raised")
    return found


def find_result(error: BaseException) -> Any:
    """The outcomes so far that an exception carries, under whatever name; None where it carries none."""
    for one in _chain(error):
        for value in vars(one).values():
            if hasattr(value, "outcomes") and hasattr(value, "remaining"):
                return value
    return None


def judge_bulk(ids: Sequence[str], applied: Counter[str], result: Any, chunk: int) -> list[str]:
    """Outcomes match what was done; outcomes and what remains are all ids; what was not sent was not done."""
    unique = list(dict.fromkeys(ids))
    outcomes = list(result.outcomes)
    found = []
    if [outcome.id for outcome in outcomes] + list(result.remaining) != unique:
        found.append("outcomes and remaining ids are not the ids that were given")
    for outcome in outcomes:
        done = applied[outcome.id]
        if outcome.ok and not done:
            found.append(f"an outcome of {outcome.status} for an id that the service never changed")
        if not outcome.ok and outcome.status is not None and done:
            found.append(f"an outcome of {outcome.status} for an id that the service changed")
    if any(count > 1 for count in applied.values()):
        found.append("an id was sent in two requests that both took effect")
    if any(applied[id] for id in result.remaining[chunk:]):
        found.append("ids after the failed chunk were changed")
    return list(dict.fromkeys(found))


@attrs.frozen
class Snapshot:
    """A target of a download before the call: its content and mode; None where there is nothing."""

    content: bytes | None
    mode: int


def judge_download(path: Path, kind: str, before: Snapshot, content: bytes, error: BaseException | None) -> list[str]:
    """A download that returned is the file; a failed one leaves what was there; nothing else is left.

    Args:
        path: the target.
        kind: "new", "existing" or "link".
        before: what was there.
        content: the file at the service.
        error: what was raised.
    """
    found = []
    if extra := sorted(other.name for other in path.parent.iterdir() if other.name not in (path.name, "linked")):
        found.append(f"files are left over: {', '.join(extra)}")
    if kind == "link" and not path.is_symlink():
        found.append("the link was replaced")
    now = path.read_bytes() if path.exists() else None
    if error is None and now != content:
        found.append(f"the download was reported as done with {_size(now)} instead of {_size(content)}")
    if error is not None and now != before.content:
        found.append(f"the download failed and left {_size(now)} where there were {_size(before.content)}")
    if before.content is not None and path.exists() and stat.S_IMODE(path.stat().st_mode) != before.mode:
        found.append("the mode of the file has changed")
    return found


def _size(content: bytes | None) -> str:
    return "no file" if content is None else f"{len(content)} bytes"
