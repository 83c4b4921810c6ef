"""Filling a new tenant."""

from __future__ import annotations

from itertools import chain, islice
from random import Random
from typing import Final

from . import belongings, nonemployee_sources, people, segments, transforms, workflows, workgroups
from .store import Records

_AT_ONCE: Final = 500
_FURNISHING: Final = (nonemployee_sources, segments, transforms, workflows, workgroups)


def seed(records: Records, count: int, seed: int) -> None:
    """Fill the tables of a new tenant; the same arguments make the same tenant.

    Args:
        records: the tenant's records, with empty tables.
        count: how many people there are; identities that nobody has claimed come on top.
        seed: what chance starts from.
    """
    random = Random(seed)
    identities = chain(people.people(count, random), people.unclaimed(count, random))
    first = list(islice(identities, _AT_ONCE))
    systems = belongings.sources(first, random)
    known = belongings.roles(random)
    records.add("possessions", belongings.possessions(first, systems, known, random))
    batch = first
    while batch:
        held = [list(belongings.accounts(identity, systems, random)) for identity in batch]
        given = [list(belongings.assignments(*pair, known, random)) for pair in zip(batch, held, strict=True)]
        records.add("identities", batch)
        records.add("accounts", chain.from_iterable(held))
        records.add("role_assignments", chain.from_iterable(given))
        batch = list(islice(identities, _AT_ONCE))
    for module in _FURNISHING:
        for kind, things in module.furnish(first, Random(f"{seed} {module.__name__}")).items():
            records.add(kind, things)
