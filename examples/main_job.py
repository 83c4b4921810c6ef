"""The main job, from the first login to the last deletion, against a sandbox tenant that this program starts itself.

    python examples/main_job.py

Against a tenant of your own, replace `sandbox.tenant()` by `Tenant()` and set SAIL_BASE_URL, SAIL_CLIENT_ID and
SAIL_CLIENT_SECRET; the last steps change and delete identities.
"""

from __future__ import annotations

import warnings
from collections import Counter

from sailkit import BadRequestError, ExperimentalWarning, NotFoundError, Tenant
from sailkit_api.v2025.models import (
    IdentitiesAccountsBulkRequest,
    Identity,
    InviteIdentitiesRequest,
    ProcessIdentitiesRequest,
)
from sailkit_sandbox import Sandbox


def step(title: str) -> None:
    print(f"\n{title}")


def show(*lines: object) -> None:
    for line in lines:
        print(f"  {line}")


def read_all(tenant: Tenant) -> list[Identity]:
    step("List every identity, sorted, over as many pages as it takes")
    identities = tenant.identities.list(sorters="name").collect()
    states = Counter(str(identity.identity_status) for identity in identities)
    show(f"{len(identities)} identities: " + ", ".join(f"{n} {state.lower()}" for state, n in states.most_common()))

    step("Only active ones whose name begins with A, last names first")
    for identity in tenant.identities.list(filters='name sw "A" and cloudStatus eq "ACTIVE"', sorters="-name", limit=3):
        show(f"{identity.name:<20} {identity.email_address}")
    return identities


def has_roles_and_belongings(tenant: Tenant, id: str) -> bool:
    roles = tenant.identities.list_role_assignments(id)
    return roles.first() is not None and bool(tenant.identities.get_ownership(id).association_details)


def look_at_one(tenant: Tenant, identity: Identity) -> None:
    step(f"Read {identity.name} with roles and ownership")
    identity = tenant.identities.get(str(identity.id))
    manager = identity.manager_ref
    show(f"manager: {manager.name if manager else 'none'}; last refreshed {identity.last_refresh:%Y-%m-%d}")
    for assignment in tenant.identities.list_role_assignments(str(identity.id)):
        show(f"role: {assignment.role.name if assignment.role else '?'}, since {assignment.added_date:%Y-%m-%d}")
    owned = tenant.identities.get_ownership(str(identity.id))
    for kind in owned.association_details or []:
        for entity in kind.entities or []:
            owned_object = entity.identity_entity
            show(f"owns: {owned_object.name if owned_object else '?'} ({kind.association_type})")


def bring_up_to_date(tenant: Tenant, identity: Identity, newcomers: list[str]) -> None:
    step(f"Synchronise the attributes of {identity.name} with the sources")
    job = tenant.identities.synchronize_attributes(str(identity.id))
    show(f"job {job.id}: {job.status}")

    step(f"Invite {len(newcomers)} who have not registered yet")
    task = tenant.identities.invite(InviteIdentitiesRequest(ids=newcomers))
    show(f"task {task.id}: {task.description or task.type}")

    step("Process them, so that roles and life-cycle states follow from their attributes")
    result = tenant.identities.process(ProcessIdentitiesRequest(identity_ids=newcomers))
    show(f"task {result.id}: {result.type}")


def enable_accounts(tenant: Tenant, ids: list[str]) -> None:
    step(f"Enable the accounts of {len(ids)} identities, one outcome for each")
    before = disabled_accounts(tenant, ids)
    for outcome in tenant.accounts.enable_for_identities(IdentitiesAccountsBulkRequest(identity_ids=ids)):
        show(f"{outcome.id}: {outcome.status_code} {outcome.message or ''}".rstrip())
    show(f"disabled accounts of them: {before} before, {disabled_accounts(tenant, ids)} after")


def disabled_accounts(tenant: Tenant, ids: list[str]) -> int:
    listed = ", ".join(f'"{id}"' for id in ids)
    return sum(bool(account.disabled) for account in tenant.accounts.list(filters=f"identityId in ({listed})"))


def delete_one(tenant: Tenant, identities: list[Identity]) -> None:
    step("Delete an identity; one that owns something is refused")
    for identity in identities:
        try:
            tenant.identities.delete(str(identity.id))
        except BadRequestError as error:
            show(f"{identity.name}: kept ({error.details.messages[0]})")
            continue
        try:
            tenant.identities.get(str(identity.id))
        except NotFoundError:
            show(f"{identity.name}: deleted; reading it again answers 404")
        return


def main() -> None:
    warnings.simplefilter("ignore", ExperimentalWarning)  # the program says below which steps are experimental
    with Sandbox(identities=1000, seed=7) as sandbox, sandbox.tenant() as tenant:
        show(f"Sandbox tenant at {sandbox.base_url} with 1,000 identities")
        identities = read_all(tenant)
        managers = [identity for identity in identities if identity.is_manager]
        manager = next(m for m in managers if m.manager_ref and has_roles_and_belongings(tenant, str(m.id)))
        look_at_one(tenant, manager)
        unregistered = [str(i.id) for i in identities if i.identity_status == "UNREGISTERED"]
        bring_up_to_date(tenant, manager, unregistered[:3])
        disabled = [str(i.id) for i in identities if i.identity_status == "DISABLED"]
        enable_accounts(tenant, [*disabled[:3], "no-such-identity"])
        delete_one(tenant, [manager, *[i for i in identities if not i.is_manager]])
        show("", f"{len(sandbox.requests)} requests; the sandbox met {len(sandbox.crashes)} failures of its own")


if __name__ == "__main__":
    main()
