"""Generation of a new tenant from a seed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import chain, islice
from random import Random
from typing import Final

from sailkit_sandbox.services.common import references
from sailkit_sandbox.store.database import Record, Records

from . import import_data
from .access_model import generate_access_model
from .access_requests import add_access_requests
from .accounts import generate_accounts
from .governance_groups import generate_governance_groups
from .identities import generate_people, generate_uncorrelated
from .identity_profiles import add_identity_profile
from .nonemployee_sources import generate_nonemployee_sources
from .role_assignments import generate_role_assignments
from .segments import generate_segments
from .transforms import generate_transforms
from .workflows import generate_workflows

_BATCH_SIZE: Final = 500
_GENERATORS: Final[Mapping[str, Callable[[list[Record], Random], Mapping[str, list[Record]]]]] = {
    "nonemployee_sources": generate_nonemployee_sources,
    "segments": generate_segments,
    "transforms": generate_transforms,
    "workflows": generate_workflows,
    "governance_groups": generate_governance_groups,
}


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
    identities = chain(generate_people(count, random), generate_uncorrelated(count, random))
    first_batch = list(islice(identities, _BATCH_SIZE))
    access_model = generate_access_model(first_batch, random)
    access_model.add_to(records)
    roles = {role["name"]: references.make_reference("roles", role) for role in access_model.roles}
    batch = first_batch
    while batch:
        accounts = [list(generate_accounts(identity, access_model.sources, random)) for identity in batch]
        pairs = zip(batch, accounts, strict=True)
        assignments = [list(generate_role_assignments(*pair, roles, random)) for pair in pairs]
        records.add("identities", batch)
        records.add("accounts", chain.from_iterable(accounts))
        records.add("role_assignments", chain.from_iterable(assignments))
        batch = list(islice(identities, _BATCH_SIZE))
    add_access_requests(records, first_batch, Random(f"history {seed}"))
    add_identity_profile(records, access_model.sources, first_batch, Random(f"{seed} identity_profiles"))
    for name, generate in _GENERATORS.items():
        for kind, docs in generate(first_batch, Random(f"{seed} {name}")).items():
            records.add(kind, docs)
    if data is not None:
        import_data.fill(records, data)
