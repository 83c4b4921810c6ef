"""Filling a new tenant."""

from __future__ import annotations

from itertools import chain, islice
from random import Random
from typing import Final

from sailkit_sandbox.services import governance_groups as workgroups
from sailkit_sandbox.services import segments, transforms
from sailkit_sandbox.services.access_requests import history
from sailkit_sandbox.services.common import references
from sailkit_sandbox.services.nonemployees import sources as nonemployee_sources
from sailkit_sandbox.services.workflows import workflows
from sailkit_sandbox.store.database import Records

from . import accounts_and_roles as belongings
from . import identities as people
from . import import_data as own_data
from . import sources_and_access as things

_AT_ONCE: Final = 500
_FURNISHING: Final = (nonemployee_sources, segments, transforms, workflows, workgroups)


def seed(records: Records, count: int, seed: int, data: own_data.Data | None = None) -> None:
    """Fill the tables of a new tenant; the same arguments make the same tenant.

    Args:
        records: the tenant's records, with empty tables.
        count: how many people there are; identities that nobody has claimed come on top.
        seed: what chance starts from.
        data: what else there is.

    Raises:
        ValueError: for data that refers to what is not there.
    """
    random = Random(seed)
    identities = chain(people.people(count, random), people.unclaimed(count, random))
    first = list(islice(identities, _AT_ONCE))
    had = things.things(first, random)
    had.add(records)
    known = [references.to("roles", role) for role in had.roles]
    batch = first
    while batch:
        held = [list(belongings.accounts(identity, had.sources, random)) for identity in batch]
        given = [list(belongings.assignments(*pair, known, random)) for pair in zip(batch, held, strict=True)]
        records.add("identities", batch)
        records.add("accounts", chain.from_iterable(held))
        records.add("role_assignments", chain.from_iterable(given))
        batch = list(islice(identities, _AT_ONCE))
    history.seed(records, first, Random(f"history {seed}"))
    for module in _FURNISHING:
        for kind, made in module.furnish(first, Random(f"{seed} {module.__name__}")).items():
            records.add(kind, made)
    if data is not None:
        own_data.fill(records, data)
