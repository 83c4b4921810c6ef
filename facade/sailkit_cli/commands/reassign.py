"""Reassignment: `sailkit reassign`, everything that a person owns gets another owner."""

from __future__ import annotations

import functools
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

import attrs
import click

from sailkit import ApiError, ExperimentalWarning, F
from sailkit_core.codec import properties_of

from ..context import Context, command, pass_context
from ..job import Job, Step, counted, report_option
from ..people import find_person

if TYPE_CHECKING:
    from sailkit import Tenant
    from sailkit_api.v2025.models import Identity

__all__ = ["reassign"]

OWNER_ID: Final = F["owner.id"]
SHOWN: Final = 5  # objects of a type that are not changed


@attrs.frozen
class Kind:
    """A kind of objects that have an owner.

    Args:
        list: returns the objects that an identity id owns, or more, where the service has no filter for it.
        update: changes an object by its id and a JSON Patch.
        owner: the property that is the owner.
    """

    list: Callable[[Tenant, str], Iterable[Any]]
    update: Callable[[Tenant], Callable[[str, Any], object]]
    owner: str = "owner"


KINDS: Final[Mapping[str, Kind]] = {
    "source": Kind(lambda t, id: t.sources.list(filters=OWNER_ID.eq(id)), lambda t: t.sources.update),
    "access-profile": Kind(
        lambda t, id: t.access_profiles.list(filters=OWNER_ID.eq(id)), lambda t: t.access_profiles.update
    ),
    "role": Kind(lambda t, id: t.roles.list(filters=OWNER_ID.eq(id)), lambda t: t.roles.update),
    "entitlement": Kind(lambda t, id: t.entitlements.list(filters=OWNER_ID.eq(id)), lambda t: t.entitlements.update),
    "governance-group": Kind(lambda t, _: t.governance_groups.list(), lambda t: t.governance_groups.update),
    "workflow": Kind(lambda t, _: t.workflows.list(), lambda t: t.workflows.update),
    "app": Kind(lambda t, id: t.apps.list_all(filters=OWNER_ID.eq(id)), lambda t: t.apps.update),
    "form": Kind(lambda t, _: t.custom_forms.list_definitions(), lambda t: t.custom_forms.update_definition),
    "identity-profile": Kind(lambda t, _: t.identity_profiles.list(), lambda t: t.identity_profiles.update),
    "segment": Kind(lambda t, _: t.segments.list(), lambda t: t.segments.update),
    "sod-policy": Kind(lambda t, _: t.sod_policies.list(), lambda t: t.sod_policies.update, "ownerRef"),
}


@command("reassign")
@click.option("--from", "old", required=True, metavar="PERSON", help="Id, alias, e-mail address or name.")
@click.option("--to", "new", required=True, metavar="PERSON", help="The new owner, in the same way.")
@click.option("--kind", "kinds", multiple=True, type=click.Choice([*KINDS]), help="Only this kind; repeatable.")
@report_option
@pass_context
def reassign(context: Context, old: str, new: str, kinds: tuple[str, ...], report: str | None) -> None:
    """Give everything that a person owns to another person.

    That is sources, access profiles, roles, entitlements, governance groups, workflows, apps, forms, identity profiles,
    segments and SOD policies. Run again, it does what is not done yet.
    """
    job = Job(context, "Changing owners", report, ["kind", "name", "to", "state", "message"])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ExperimentalWarning)  # of apps and of ownership, which is known here
        _reassign(context, job, old, new, kinds)


def _reassign(context: Context, job: Job, old: str, new: str, kinds: tuple[str, ...]) -> None:
    tenant = context.tenant()
    before, after = find_person(tenant, old), find_person(tenant, new)
    if before.id == after.id:
        raise click.UsageError(f"Both are {before.name} ({before.id}).")
    if str(after.identity_status) not in ("ACTIVE", "None"):
        context.note(f"warning: {after.name} is {after.identity_status}")
    steps = []
    for name in kinds or KINDS:
        with context.progress(f"Looking for each {name}"):
            steps += list(_find_steps(tenant, job, name, before, after))
    names = [f"{person.name} ({person.alias})" for person in (before, after)]
    job.run(steps, f"{counted(len(steps), 'object')} of {names[0]} will go to {names[1]}.")
    if not context.dry_run:
        _note_rest(context, str(before.id))


def _find_steps(tenant: Tenant, job: Job, name: str, before: Identity, after: Identity) -> Iterator[Step]:
    kind = KINDS[name]
    owner = {"type": "IDENTITY", "id": after.id, "name": after.name}
    patch = [{"op": "replace", "path": f"/{kind.owner}", "value": owner}]
    try:
        for item in kind.list(tenant, str(before.id)):
            properties = properties_of(item)
            if properties_of(properties.get(kind.owner)).get("id") == before.id:
                id = str(properties.get("id"))
                row = {"kind": name, "id": id, "name": properties.get("name"), "from": before.name, "to": after.name}
                yield Step(row, functools.partial(kind.update(tenant), id, patch))
    except ApiError as error:
        job.fail({"kind": name, "id": "", "name": "", "from": before.name, "to": after.name}, f"not listed: {error}")


def _note_rest(context: Context, id: str) -> None:
    """Say what the person still owns by the tenant's own account of it."""
    try:
        ownership = context.tenant().identities.get_ownership(id)
    except ApiError as error:
        context.note(f"What else they own is not known: {error}")
        return
    for association in ownership.association_details or []:
        names = [entity.identity_entity.name for entity in association.entities or [] if entity.identity_entity]
        if names:
            shown = ", ".join(map(str, names[:SHOWN])) + (", ..." if len(names) > SHOWN else "")
            context.note(f"still theirs ({association.association_type}): {shown}")
