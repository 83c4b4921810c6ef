"""Seeding of a new tenant."""

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
from . import import_data as import_data
from . import sources_and_access as things

_BATCH_SIZE: Final = 500
_FURNISHING: Final = (nonemployee_sources, segments, transforms, workflows, workgroups)


def seed(records: Records, count: int, seed: int, data: import_data.Data | None = None) -> None:
    """Fill the tables of a new tenant. The same arguments make the same tenant.

    Args:
        records: the tenant's records, with empty tables.
        count: the number of people; uncorrelated identities are added to them.
        seed: the seed of the randomness.
        data: imported data, or None.

    Raises:
        ValueError: for data with an invalid reference.
    """
    random = Random(seed)
    identities = chain(people.generate_people(count, random), people.generate_uncorrelated(count, random))
    first_batch = list(islice(identities, _BATCH_SIZE))
    objects = things.things(first_batch, random)
    objects.add(records)
    role_references = [references.make_reference("roles", role) for role in objects.roles]
    batch = first_batch
    while batch:
        accounts = [list(belongings.accounts(identity, objects.sources, random)) for identity in batch]
        assignments = [
            list(belongings.assignments(*pair, role_references, random)) for pair in zip(batch, accounts, strict=True)
        ]
        records.add("identities", batch)
        records.add("accounts", chain.from_iterable(accounts))
        records.add("role_assignments", chain.from_iterable(assignments))
        batch = list(islice(identities, _BATCH_SIZE))
    history.seed(records, first_batch, Random(f"history {seed}"))
    for module in _FURNISHING:
        for kind, made in module.furnish(first_batch, Random(f"{seed} {module.__name__}")).items():
            records.add(kind, made)
    if data is not None:
        import_data.fill(records, data)
