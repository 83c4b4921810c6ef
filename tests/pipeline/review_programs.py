"""Two documents, and programs that use the client of the first.

In a program, the comment at the end of a line has the kinds of the changes that this line meets; a line without a
comment meets none.
"""

from __future__ import annotations

from typing import Any

from scripts.document import ref
from tests.pipeline.documents import body, document, operation, parameter

TEXT = {"type": "string"}
PART = {"type": "object", "properties": {"id": TEXT, "weight": {"type": "integer"}}}
OTHER = {"type": "object", "properties": {"id": TEXT, "name": TEXT, "note": TEXT}}


def _things(items: Any, **more: Any) -> dict[str, Any]:
    return operation("listThings", {"type": "array", "items": items}, **more)


def _thing(**properties: Any) -> dict[str, Any]:
    kept = {"id": TEXT, "name": TEXT, "part": ref("Part"), "parts": {"type": "array", "items": ref("Part")}}
    return {"type": "object", "required": ["id"], "properties": kept | properties}


def _filters(*conditions: str) -> dict[str, Any]:
    fields: dict[str, list[str]] = {}
    for condition in conditions:
        name, _, operator = condition.partition(" ")
        fields.setdefault(name, []).append(operator)
    return parameter("filters", "query", None, **{"x-filterable": fields})


LIMIT = parameter("limit", schema={"type": "integer", "default": 50, "maximum": 250})
OFFSET = parameter("offset", schema={"type": "integer"})
ID = parameter("id", "path", required=True)
BOTH = {"/others": {"get": operation("getOther", ref("Other")), "post": operation("startOther", **body(ref("Other")))}}


def old_document() -> dict[str, Any]:
    """The document that the programs are written for."""
    lists = [
        *(
            LIMIT,
            OFFSET,
            _filters("name eq", "name sw", "id eq"),
            parameter("sorters", "query", None, **{"x-sortable": ["name", "id"]}),
        ),
        *(
            parameter("kind", schema={"type": "string", "enum": ["SMALL", "LARGE"]}),
            parameter("gone"),
            parameter("zone"),
        ),
    ]
    paths = {
        "/things": {
            "get": _things(ref("Thing"), parameters=lists),
            "post": operation("createThing", ref("Thing"), **body(ref("ThingInput"), required=True)),
        },
        "/things/{id}": {
            "get": operation("getThing", ref("Thing"), parameters=[ID], security=[{"userAuth": ["a:read", "b:read"]}]),
            "delete": operation("deleteThing", parameters=[ID]),
        },
        **BOTH,
        "/zones": {"get": operation("getZone")},
    }
    states = {"type": "string", "enum": ["ON", "OFF"]}
    schemas = {
        "Thing": _thing(state=states, eMail=TEXT, lost=TEXT, size=TEXT),
        "ThingInput": {
            "type": "object",
            "properties": {"name": TEXT, "eMail": TEXT, "lost": TEXT, "part": ref("Part"), "color": TEXT},
        },
        "Part": PART,
        "Other": OTHER,
    }
    return document(paths, schemas)


def new_document() -> dict[str, Any]:
    """The document with the changes."""
    lists = [
        *(LIMIT, OFFSET, _filters("name eq", "id eq"), parameter("sorters", "query", None, **{"x-sortable": ["name"]})),
        *(
            parameter("kind", schema={"type": "string", "enum": ["SMALL"]}),
            parameter("zone", schema={"type": "boolean"}),
        ),
    ]
    paths = {
        "/things": {
            "get": _things(ref("Thing"), parameters=lists),
            "post": operation("createThing", ref("Thing"), **body(ref("ThingInput"), required=True)),
        },
        "/things/{id}": {
            "get": operation("getThing", ref("Thing"), parameters=[ID], security=[{"userAuth": ["a:read"]}]),
        },
        **BOTH,
        "/areas": {"get": operation("getZone")},
    }
    states = {"type": "string", "enum": ["ON"]}
    schemas = {
        "Thing": _thing(state=states, e_mail=TEXT, size={"type": "integer"}),
        "ThingInput": {
            "type": "object",
            "required": ["color"],
            "properties": {"name": TEXT, "e_mail": TEXT, "part": ref("Part"), "color": TEXT},
        },
        "Part": {"type": "object", "properties": {"id": TEXT}},
        "Other": OTHER,
    }
    return document(paths, schemas)


PROGRAMS = {
    "typed.py": """
from __future__ import annotations

from sailkit import AsyncTenant, F, Tenant
from sailkit_api.v2025.models import Other, Thing, ThingInput


def lists(tenant: Tenant) -> None:
    for thing in tenant.things.list(limit=5):
        print(thing.id, thing.name)
        print(f"{thing.lost!r:>5} of {thing.e_mail}")  # field.removed
        print([part.weight for part in thing.parts or []])  # field.removed
    tenant.things.list(gone="x")  # parameter.removed
    tenant.things.list(zone="x", kind="SMALL")  # parameter.type
    tenant.things.list(kind="LARGE")  # enum.value.removed
    tenant.things.list(filters='name sw "A"')  # filterable.removed
    tenant.things.list(filters='name eq "A" and id eq "B"', sorters="name")
    tenant.things.list(filters=F.name.startswith("A"))  # filterable.removed
    tenant.things.list(filters=F.name == "A")
    tenant.things.list(sorters="-id")  # sortable.removed
    options = {"gone": "x"}
    tenant.things.list(**options)  # parameter.removed


def one(tenant: Tenant, id: str) -> Thing:
    thing = tenant.things.get(id)  # scopes.removed
    if thing.state == "OFF":  # enum.value.removed
        print("ON")
    match thing.state:  # enum.value.removed
        case "OFF":
            print("off")
    print(thing.size, thing["eMail"])  # field.type, field.json_name
    first = tenant.things.list().first()
    if first is not None and first.part:
        first.part.weight = 5  # field.removed
    return thing


def create(tenant: Tenant) -> None:
    tenant.things.create(ThingInput(name="x", color="red"))
    tenant.things.create(ThingInput(name="x", lost="y"))  # field.removed, field.required
    tenant.things.create({"name": "x", "color": "red"})
    tenant.things.create({"name": "x", "eMail": "y", "color": "red"})  # field.json_name
    tenant.things.create({"part": {"weight": 1}, "color": "red"})  # field.removed
    tenant.things.delete("1")  # operation.removed
    tenant.things.get_zone()  # operation.moved
    tenant.others.start(Other(name="x"))


async def later(tenant: AsyncTenant) -> None:
    things = [thing async for thing in tenant.things.list()]
    print(things[0].lost)  # field.removed
    print((await tenant.things.get("1")).lost)  # field.removed, scopes.removed
""",
    "untyped.py": """
from sailkit_api.v2025 import models, operations


class Job:
    def __init__(self, tenant):
        self.things = tenant.things.list()

    def run(self):
        return [thing.lost for thing in self.things]  # field.removed


def run(tenant):
    for thing in tenant.things.list(gone="x"):  # parameter.removed
        print(thing.lost)  # field.removed
    tenant.send(operations.delete_thing("1"))  # operation.removed
    models.ThingInput(lost="x", color="red")  # field.removed
    tenant.request("DELETE", "/v2025/things/17")  # operation.removed
    tenant.request("GET", "/v2025/things/17")


def unrelated(things, shelf):
    things.list(gone="x")
    shelf.books.delete("1")
    shelf.lost = shelf.size
    return {"lost": 1, "eMail": 2}
""",
    "passed.py": """
from helpers import NAMES

from sailkit import AsyncTenant, Tenant

SMALL = "SMALL"


class Report:
    def __init__(self, tenant, thing):
        self.tenant = tenant
        self.thing = thing

    def write(self, id):
        self.tenant.things.get(id)  # scopes.removed
        return self.thing.lost  # field.removed


def show(thing, *, label=""):
    print(label, thing.lost, thing.name)  # field.removed


def both(one):
    show(one, label=one.part.weight)  # field.removed


def main():
    tenant = Tenant()
    for thing in tenant.things.list():
        both(thing)
        Report(tenant, thing).write("1")
    things = tenant.things
    things.list(gone="x")  # parameter.removed
    get = things.get
    get("1")  # scopes.removed
    print(get("1").lost)  # scopes.removed, field.removed


def other_name(tenant):
    things = tenant.things
    return [thing.lost for thing in things.list(kind=SMALL)]  # field.removed


def written(tenant, name, large):
    condition = f'name sw "{name}"'
    tenant.things.list(filters=condition)  # filterable.removed
    tenant.things.list(filters=NAMES)  # filterable.removed
    tenant.things.list(filters=f'name eq "{name}"', kind=SMALL)
    parts = ['id eq "1"']
    tenant.things.list(filters=" and ".join(parts))
    more = ['id eq "1"']
    more.append(condition)
    tenant.things.list(filters=" and ".join(more))  # filterable.removed
    order = "name"
    if large:
        order += ",id"
    tenant.things.list(sorters=order)  # sortable.removed
    options = dict(limit=5)
    tenant.things.list(**options)
    options["gone"] = name
    tenant.things.list(**options)  # parameter.removed
    body = {"name": name}
    tenant.things.create(body)  # field.required
    tenant.things.create({"color": "red", **body})


def passed_on(tenant, filters, **options):
    tenant.things.list(filters=filters, **options)


async def later(tenant):
    async for thing in tenant.things.list():
        show(thing)
    things = await load(tenant)
    return things


async def load(client):
    return await client.things.get("1")  # scopes.removed


async def start():
    async with AsyncTenant() as tenant:
        await later(tenant)


def unrelated_call(show, shelf):
    return shelf.weight + show(1)
""",
    "jobs/typed.py": """
from helpers import connect

print(connect().things.get("1").name)  # scopes.removed
""",
    "jobs/helpers.py": """
from sailkit import Tenant


NAMES = "name sw 'A'"


def connect() -> Tenant:
    return Tenant()
""",
}
