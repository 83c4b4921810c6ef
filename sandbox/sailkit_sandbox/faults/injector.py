"""Which faults hit which request, so that the same requests in the same order meet the same faults."""

from __future__ import annotations

import contextlib
import math
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from random import Random
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeAlias

import attrs

from sailkit_sandbox.base.messages import Answer
from sailkit_sandbox.request_log.patterns import Pattern, Subject

if TYPE_CHECKING:
    from sailkit_core.request import Operation
    from sailkit_sandbox.store.database import Store

_REMEMBERED: Final = 100_000


_Validator: TypeAlias = "Callable[[Any, attrs.Attribute[Any], Any], None]"


def number(least: float, most: float, whole: bool = False, none: bool = False) -> _Validator:
    """What makes sure that a number is within bounds, whole, or None where that is allowed."""
    wanted = f"{'None or ' if none else ''}a {'whole ' if whole else ''}number of {least} or more"
    wanted += "" if most == math.inf else f", and {most} or less"

    def check(instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
        good = isinstance(value, int if whole else int | float) and not isinstance(value, bool)
        if not (good and least <= value <= most) and not (none and value is None):
            raise ValueError(f"{attribute.name} must be {wanted}, not {value!r}")

    return check


SHARE: Final = number(0, 1)
SECONDS: Final = number(0, 86_400)
COUNT: Final = number(0, math.inf, whole=True)
POSITIVE: Final = number(1, math.inf, whole=True)


@attrs.frozen(kw_only=True)
class Scene:
    """A request that a fault hits, and what the fault may use.

    Args:
        random: where chance comes from; the same for the same sandbox seed, fault and number of the request.
        operation: what the document says of the operation, or None.
        query: query parameters by name.
        sleep: waits for some seconds.
        revoke: withdraws all tokens.
        store: the tenant's records.
    """

    random: Random
    operation: Operation | None
    query: Mapping[str, str]
    sleep: Callable[[float], object]
    revoke: Callable[[], None]
    store: Store


@attrs.frozen(kw_only=True)
class Fault(Pattern):
    """Which requests a fault hits: of those that fit, in this order.

    Args:
        after: so many pass first.
        every: of the rest, each n-th is a candidate.
        rate: the probability that a candidate is hit, 0 to 1, drawn by the sandbox's seed.
        times: so many are hit at most; None for any number.
    """

    kind: ClassVar[str] = ""

    after: int = attrs.field(default=0, validator=COUNT)
    every: int = attrs.field(default=1, validator=POSITIVE)
    rate: float = attrs.field(default=1.0, validator=SHARE)
    times: int | None = attrs.field(default=None, validator=number(1, math.inf, whole=True, none=True))

    def strikes(self, number: int, struck: int, draw: float) -> bool:
        """Whether a request that fits is hit.

        Args:
            number: of the requests that fit, the how manieth it is, from 1.
            struck: how many of those before it were hit.
            draw: a random number from 0 to less than 1.
        """
        candidate = number > self.after and (number - self.after) % self.every == 0
        return candidate and (self.times is None or struck < self.times) and draw < self.rate

    def before(self, scene: Scene) -> Answer | None:
        """What happens before the tenant sees the request; an answer keeps the tenant from it."""
        return None

    def change(self, answer: Answer, random: Random) -> Answer:
        """What is made of the tenant's answer, which may already have changed the tenant."""
        return answer


@attrs.frozen
class Hit:
    """A fault that hits a request, and where its chance comes from."""

    fault: Fault
    random: Random


@attrs.define(eq=False)
class _Armed:
    """A fault with its number, how many requests fitted, and how many of those it hit."""

    fault: Fault
    number: int
    fitted: int = 0
    struck: int = 0


class Faults:
    """The faults of a sandbox; calling it with faults gives a `with` block that they last for.

    Args:
        seed: what chance starts from.
    """

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._lock = threading.Lock()
        self._armed: list[_Armed] = []
        self._added = 0
        self._struck: deque[tuple[Fault, Subject]] = deque(maxlen=_REMEMBERED)

    def add(self, *faults: Fault) -> None:
        """Add faults, which last until `clear`.

        Args:
            faults: what is to go wrong; those added first act first.

        Raises:
            TypeError: for what is no fault.
        """
        self._add(faults)

    def clear(self) -> None:
        """Remove all faults, and forget what they did, so that chance starts anew."""
        with self._lock:
            self._armed.clear()
            self._struck.clear()
            self._added = 0

    @contextlib.contextmanager
    def __call__(self, *faults: Fault) -> Iterator[None]:
        """Add faults for a `with` block; raises as `add` does."""
        added = self._add(faults)
        try:
            yield
        finally:
            with self._lock:
                self._armed = [armed for armed in self._armed if armed not in added]

    @property
    def active(self) -> tuple[Fault, ...]:
        """The faults that were added and not removed."""
        with self._lock:
            return tuple(armed.fault for armed in self._armed)

    @property
    def struck(self) -> tuple[tuple[Fault, Subject], ...]:
        """What happened: the faults that hit, and the requests, in their order (the newest 100,000)."""
        with self._lock:
            return tuple(self._struck)

    def strike(self, subject: Subject) -> list[Hit]:
        """Count a request; the faults that hit it."""
        with self._lock:
            found = [hit for armed in self._armed if (hit := self._decide(armed, subject)) is not None]
            self._struck.extend((hit.fault, subject) for hit in found)
        return found

    def _add(self, faults: tuple[Fault, ...]) -> list[_Armed]:
        for fault in faults:
            if not isinstance(fault, Fault):
                raise TypeError(f"a fault is one of those in sailkit_sandbox.faults, not {fault!r}")
        with self._lock:
            added = [_Armed(fault, self._added + index) for index, fault in enumerate(faults)]
            self._added += len(added)
            self._armed += added
        return added

    def _decide(self, armed: _Armed, subject: Subject) -> Hit | None:
        if not armed.fault.fits(subject):
            return None
        armed.fitted += 1
        random = Random(f"{self._seed}/{armed.number}/{armed.fitted}")
        if not armed.fault.strikes(armed.fitted, armed.struck, random.random()):
            return None
        armed.struck += 1
        return Hit(armed.fault, random)
