"""A leaver process on a bad day: who leaves loses all accounts, though the tenant fails now and then.

    python examples/leavers.py

Faults make the sandbox answer 429, broken bodies and 401; nothing in `leave` knows of them.
"""

from __future__ import annotations

from sailkit import F, Tenant
from sailkit_api.v2025.models import Account, AccountToggleRequest
from sailkit_sandbox import Sandbox
from sailkit_sandbox.faults import TruncatedBody, ExpiredToken, Status

BAD_DAY = (
    Status(429, retry_after=0, every=5),
    TruncatedBody(method="GET", every=7),
    ExpiredToken(every=11),
)


def leave(tenant: Tenant, query: str) -> None:
    """Disable the accounts of all whom a search finds; run again, it finds nothing to do."""
    ids = [str(person.id) for person in tenant.search(query, indices="identities", sort="name")]
    accounts = tenant.accounts.list(filters=F.identity_id.in_(ids))  # is read anew each time
    found = list(filter(is_open, accounts))
    print(f"{len(found)} open accounts of {len(ids)} people")
    for task in [tenant.accounts.disable(str(account.id), AccountToggleRequest()) for account in found]:
        tenant.wait(task)
    print(f"{sum(map(is_open, accounts))} accounts are still open")


def is_open(account: Account) -> bool:
    """Whether an account can be used; what an authoritative source says of people is not ours to change."""
    return not account.disabled and not account.authoritative


def main() -> None:
    with Sandbox(identities=300, seed=5) as sandbox, sandbox.tenant() as tenant, sandbox.faults(*BAD_DAY):
        leave(tenant, "attributes.department:Legal")
        failed = sum(request.status >= 400 for request in sandbox.requests)
        print(f"{len(sandbox.requests)} requests, of which {failed} failed and were sent again")


if __name__ == "__main__":
    main()
