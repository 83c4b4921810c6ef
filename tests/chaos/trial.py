"""Trial: one scenario of a kind, with everything at random that belongs to its seed and number."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import Random
from typing import Any

import attrs

from .driver import Client
from .lists import Lists
from .plan import Plan
from .rows import Table
from .service import Service
from .state import State

__all__ = ["Kind", "Scenario", "Trial"]

Scenario = Callable[["Trial"], list[str]]


@attrs.frozen
class Kind:
    """A kind of scenarios.

    Args:
        run: runs a trial and returns its findings.
        weight: how many of them there are among all, relative to other kinds.
        modes: the clients it is about.
        limit: seconds after which it hangs.
        costly: whether one takes longer than some hundredths of a second.
    """

    run: Scenario
    weight: int = 10
    modes: tuple[str, ...] = ("sync", "async")
    limit: float = 10.0
    costly: bool = False


class Trial:
    """One scenario.

    Args:
        kind: the name of its kind.
        seed: the seed of the session.
        number: its number within the kind.
        modes: the clients to choose from.
    """

    def __init__(self, kind: str, seed: int, number: int, modes: tuple[str, ...]) -> None:
        self.name = f"{seed} {kind} {number}"
        self.random = Random(self.name)
        self.mode = self.random.choice(modes)

    def plan(self, **options: Any) -> Plan:
        """A plan of this scenario's seed."""
        return Plan(seed=self.name, **options)

    @contextmanager
    def open(
        self,
        plan: Plan,
        state: State | None = None,
        table: Table | None = None,
        *,
        window: int = 10_000,
        **options: Any,
    ) -> Iterator[tuple[Service, Client]]:
        """A service with a client; both are closed in the end."""
        lists = Lists(plan, table or Table([]), window)
        with Service(plan, state or State(), lists) as service:
            client = Client(service, self.mode, **options)
            yield service, client
            client.close()
            assert not service.crashes, service.crashes[0]
