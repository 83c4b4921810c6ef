"""Plan of an unruly service: which requests it spoils, and in what way; the same for the same seed."""

from __future__ import annotations

from random import Random
from typing import Final

import attrs

__all__ = ["BROKEN", "HONEST", "NO_LISTS", "STATUSES", "STUCK", "TOKEN_FAULTS", "TRANSIENT", "Plan"]

STATUSES: Final = tuple(f"status {code}" for code in (408, 425, 500, 502, 503, 504, 520, 521, 522, 523, 524))
LIMITED: Final = ("limited", "limited 0", "limited 0.002", "limited soon", "limited -1", "limited nan", "limited 1e400")
BROKEN: Final = ("reset", "hang-up", "cut", "cut chunk", "cut gzip", "garbage", "half JSON", "stale", "half head")
REFUSED: Final = ("refused token", "echo", "echo encoded", "echo escaped", "redirect", "moved")
TRANSIENT: Final = (*STATUSES, *LIMITED, *BROKEN, *REFUSED)

# Answers with status 200 (one with 204) where a list is documented.
NO_LISTS: Final = (
    "empty",
    "204",
    "null",
    "object",
    "error 200",
    "error and list",
    "text",
    "page of HTML",
    "string",
    "number",
    "true",
    "other wrapper",
    "two lists",
    "wrapper without list",
    "null in wrapper",
)
# What a service may do: nothing is lost or repeated by it.
HONEST: Final = ("capped", "ragged", "edge 400")
# What no list can be read through, unless it is noticed.
STUCK: Final = ("offset ignored", "after ignored", "filter ignored", "token repeated", "token cycle", "page repeated")

TOKEN_FAULTS: Final = (
    "status 500",
    "status 503",
    "limited 0",
    "hang-up",
    "half JSON",
    "reset",
    "status 400",
    "null token",
    "list token",
    "short token",
    "echo",
    "echo encoded",
    "echo escaped",
)


@attrs.define
class Plan:
    """What the service does to the requests of one scenario.

    Args:
        seed: the seed of all decisions.
        rate: how often, from 0 to 1, an attempt meets one of `faults`.
        faults: the transient faults.
        page_rate: how often a page is spoiled by one of `page_faults`.
        page_faults: what a spoiled page is: one of NO_LISTS, or "refusal" (400 that mentions the offset).
        sticky: whether a spoiled page stays spoiled; otherwise the second attempt is good.
        quirks: properties of the service for the whole scenario, of HONEST and STUCK and "empty with next".
        token_rate: how often a token call meets one of `token_faults`.
        token_faults: faults of the token endpoint.
        expires_in: the JSON text of `expires_in`; "" leaves the property out.
        once: whether only first attempts meet a fault.
        calm: whether the service has come to its senses: faults and STUCK quirks are over.
    """

    seed: str
    rate: float = 0.0
    faults: tuple[str, ...] = TRANSIENT
    page_rate: float = 0.0
    page_faults: tuple[str, ...] = ()
    sticky: bool = False
    quirks: frozenset[str] = frozenset()
    token_rate: float = 0.0
    token_faults: tuple[str, ...] = TOKEN_FAULTS
    expires_in: str = "600"
    calm: bool = False
    once: bool = False

    def fault(self, key: str, number: int) -> str:
        """The fault of the attempt of this number at the request of this key; "" for none."""
        return "" if number and self.once else self._choose(f"{key} {number}", self.rate, self.faults)

    def token_fault(self, number: int) -> str:
        """The fault of the token call of this number; "" for none."""
        return self._choose(f"token {number}", self.token_rate, self.token_faults)

    def page_fault(self, key: str, number: int) -> str:
        """The fault of a page; "" for none."""
        if number and not self.sticky:
            return ""
        return self._choose(f"page {key}", self.page_rate, self.page_faults)

    def has(self, quirk: str) -> bool:
        """Whether the service has a quirk now."""
        return quirk in self.quirks and not (self.calm and quirk in STUCK)

    def number(self, key: str, most: int) -> int:
        """A number from 1 to `most` that belongs to a key."""
        return Random(f"{self.seed} number {key}").randint(1, max(1, most))

    def _choose(self, key: str, rate: float, names: tuple[str, ...]) -> str:
        if self.calm or not rate or not names:
            return ""
        random = Random(f"{self.seed} {key}")
        return random.choice(names) if random.random() < rate else ""
