"""Leavers: `sailkit leavers`, who leaves loses the use of all accounts, or enters a lifecycle state."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

import click

from ..context import Context, command, pass_context
from ..job import Job, Step, counted, report_option
from ..people import FIELDS, find_people, read_people

if TYPE_CHECKING:
    from sailkit import Tenant
    from sailkit_api.v2025.models import Account, Identity

__all__ = ["leavers"]

INTERVAL: Final = 2.0  # seconds between two looks at a task
GROUP: Final = 50  # identities in one search


@command("leavers")
@click.argument("file", type=click.Path(dir_okay=False, allow_dash=True))
@click.option("--by", "field", type=click.Choice(FIELDS), help="What the file has. Default: its header, else the look.")
@click.option("--state", metavar="NAME", help="Set this lifecycle state instead of disabling the accounts.")
@click.option("--source", "sources", multiple=True, metavar="NAME", help="Only accounts of this source; repeatable.")
@click.option("--wait/--no-wait", default=True, show_default=True, help="Wait for the tasks that disable accounts.")
@report_option
@pass_context
def leavers(
    context: Context,
    file: str,
    field: str | None,
    state: str | None,
    sources: tuple[str, ...],
    wait: bool,
    report: str | None,
) -> None:
    """Disable the accounts of leavers.

    FILE names them: CSV with a header (id, alias, email or name), or one value in each line; - is stdin. Accounts that
    are disabled already, and those of authoritative sources, are left alone. Run again, it does what is not done yet.
    """
    if state and sources:
        raise click.UsageError("--state is about identities; --source is for accounts.")
    title = "Setting the lifecycle state" if state else "Disabling accounts"
    columns = ["person", "identity", *(() if state else ("account", "source")), "action", "state", "message"]
    job = Job(context, title, report, columns)
    people = read_people(file, field)
    tenant = context.tenant()
    leaving: dict[str, tuple[str, Identity]] = {}
    for person in find_people(tenant, people):
        row = _row(person.value)
        if person.problem:
            job.fail(row, person.problem)
        elif (id := str(person.identities[0].id)) not in leaving:
            leaving[id] = person.value, person.identities[0]
    if state:
        steps = list(_state_steps(tenant, job, leaving, state))
        job.run(steps, f"{counted(len(steps), 'person', 'people')} will be put into the lifecycle state {state!r}.")
    else:
        steps = list(_account_steps(tenant, job, leaving, sources, wait=wait))
        of_people = counted(len(leaving), "person", "people")
        job.run(steps, f"{counted(len(steps), 'account')} of {of_people} will be disabled.")


def _row(person: str, identity: Identity | None = None, **values: Any) -> dict[str, Any]:
    own = {"identityId": identity.id, "identity": identity.name} if identity else {"identityId": "", "identity": ""}
    return {"person": person, **own, "accountId": "", "account": "", "source": "", "action": "", **values}


def _account_steps(
    tenant: Tenant,
    job: Job,
    leaving: Mapping[str, tuple[str, Identity]],
    sources: tuple[str, ...],
    *,
    wait: bool,
) -> Iterator[Step]:
    """Yield a step for each account that can still be used."""
    from sailkit import F  # here and below, because the help does not need the client

    accounts: dict[str, list[Account]] = {id: [] for id in leaving}
    if leaving:
        for account in tenant.accounts.list(filters=F.identity_id.in_([*leaving])):
            accounts.setdefault(str(account.identity_id), []).append(account)
    names = {name.casefold() for name in sources}
    for id, (value, identity) in leaving.items():
        chosen = [a for a in accounts[id] if not names or str(a.source_name).casefold() in names]
        open_accounts = [account for account in chosen if not (account.disabled or account.authoritative)]
        if not open_accounts:
            reason = "disabled already, or of an authoritative source" if chosen else "no accounts"
            job.skip(_row(value, identity), reason)
        for account in open_accounts:
            row = _row(
                value,
                identity,
                accountId=account.id,
                account=account.name,
                source=account.source_name,
                action="disable account",
            )
            yield Step(row, functools.partial(_disable, tenant, str(account.id), wait=wait))


def _disable(tenant: Tenant, id: str, *, wait: bool) -> None:
    from sailkit_api.v2025.models import AccountToggleRequest

    task = tenant.accounts.disable(id, AccountToggleRequest())
    if wait:
        tenant.wait(task, interval=INTERVAL)


def _state_steps(tenant: Tenant, job: Job, leaving: Mapping[str, tuple[str, Identity]], name: str) -> Iterator[Step]:
    """Yield a step for each person who is not in the lifecycle state yet."""
    from sailkit_api.v2025.models import SetLifecycleStateRequest

    states = _find_states(tenant, name)
    profiles = _find_profiles(tenant, [*leaving]) if len(states) > 1 else {}
    for id, (value, identity) in leaving.items():
        row = _row(value, identity, action=f"set lifecycle state {name}")
        current = identity.lifecycle_state.state_name if identity.lifecycle_state else None
        state = next(iter(states.values())) if len(states) == 1 else states.get(profiles.get(id, ""))
        if state is None:
            job.fail(row, "the identity profile of this person has no such lifecycle state")
        elif str(current).casefold() in (name.casefold(), state[1].casefold()):
            job.skip(row, "is in this lifecycle state already")
        else:
            body = SetLifecycleStateRequest(lifecycle_state_id=state[0])
            yield Step(row, functools.partial(tenant.identities.set_lifecycle_state, id, body))


def _find_states(tenant: Tenant, name: str) -> dict[str, tuple[str, str]]:
    """Return id and technical name of the lifecycle state with a name, for each identity profile that has it.

    Raises:
        click.UsageError: if none has it.
    """
    found, known = {}, dict[str, None]()
    for profile in tenant.identity_profiles.list():
        for state in tenant.lifecycle_states.list(str(profile.id)):
            technical_name = str(state.technical_name)
            known[technical_name] = None
            if name.casefold() in (technical_name.casefold(), str(state.name).casefold(), str(state.id).casefold()):
                found[str(profile.id)] = str(state.id), technical_name
    if not found:
        raise click.UsageError(f"No identity profile has the lifecycle state {name!r}; there are {', '.join(known)}.")
    return found


def _find_profiles(tenant: Tenant, ids: list[str]) -> dict[str, str]:
    """Return the id of the identity profile of each identity, as search knows it."""
    profiles = {}
    for start in range(0, len(ids), GROUP):
        query = f"id:({' OR '.join(ids[start : start + GROUP])})"
        for document in tenant.search(query, indices="identities"):
            if document.identity_profile is not None:
                profiles[str(document.id)] = str(document.identity_profile.id)
    return profiles
