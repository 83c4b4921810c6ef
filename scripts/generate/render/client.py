"""Rendering of one API version: openapi-python-client with our templates, and friendly names, indexes and enums."""

from __future__ import annotations

import contextlib
import io
import re
import shutil
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from operator import attrgetter
from pathlib import Path
from types import MappingProxyType
from typing import Any

import attrs
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property
from openapi_python_client.strings import ClassName, PythonIdentifier

from scripts.document import Document, operations
from scripts.generate.check import INDEXES, check_index
from scripts.generate.naming.classes import READ_ONLY
from scripts.generate.naming.policy import Name
from scripts.generate.render.facts import Facts, docstring
from scripts.generate.render.types import Discriminators, Slot, Types, fields, joined_types, parameters, raw
from scripts.generate.render.waits import STATUS_OPERATIONS
from scripts.versions import ApiVersion

TEMPLATES = Path(__file__).parents[1] / "templates"
PREFIX = "field_"
LONGEST = 150  # characters in the name of a file, without ending
TAKEN = {"describe"}  # by functions of the indexes
DOCS = "https://developer.sailpoint.com/docs/api"


class GenerationError(Exception):
    """The document could not be turned into code as a whole; the message names every operation and schema at fault."""


def class_name(name: str) -> str:
    """A name as the generator writes that of a class; of letters that any keyboard has."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    while (made := str(ClassName(plain, PREFIX))) != plain:  # the generator makes it again, of the name made here
        plain = made
    return made


def function_name(operation_id: str) -> str:
    """An operation id as the generator writes the name of a function."""
    return str(PythonIdentifier(operation_id, PREFIX))


@attrs.frozen
class Counts:
    """Counts of one generated version."""

    operations: int
    models: int
    enums: int


@attrs.frozen
class Row:
    """A line in the table of a resource."""

    method: str
    function: str
    paged: bool


@attrs.frozen
class Table:
    """The friendly names of one resource."""

    name: str
    rows: list[Row]

    @property
    def class_name(self) -> str:
        return class_name(self.name)

    @property
    def title(self) -> str:
        return self.name.replace("_", " ").capitalize()


def render(
    document: Document,
    facts: Sequence[Facts],
    names: Mapping[str, Name],
    unions: Discriminators,
    version: ApiVersion,
    package: Path,
    aliases: Mapping[str, str] = MappingProxyType({}),
) -> Counts:
    """Write the package of one version.

    Args:
        document: in the generator's form.
        facts: of every operation.
        names: friendly name of every operation id.
        unions: how the members of a union are told apart, by their class names.
        version: of the API.
        package: the folder to write; must not exist yet.
        aliases: released names of classes that have another name now, to this name. Default: none.

    Raises:
        GenerationError: when anything would be left out, or the generator warns of anything.
    """
    config = Config.from_sources(
        ConfigFile(literal_enums=True, field_prefix=PREFIX, post_hooks=[], content_type_overrides=_overrides(document)),
        MetaType.NONE,
        document_source=package / "document.json",
        file_encoding="utf-8",
        overwrite=False,
        output_path=package,
    )
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        raise GenerationError(f"{data.header}: {data.detail}")
    read_only = {name: {*schema.get(READ_ONLY, ())} for name, schema in document["components"]["schemas"].items()}
    renderer = _Renderer(data, config, {function_name(f.id): f for f in facts}, unions, version, read_only)
    renderer.write(package, names, aliases)
    return renderer.counts()


def _overrides(document: Document) -> dict[str, str]:
    """Media types that the generator does not know, to the one that is read in the same way."""
    media_types = {
        name
        for _, _, operation in operations(document)
        for answer in operation["responses"].values()
        for name in answer.get("content", {})
    }
    binary = {name for name in media_types if not name.endswith("json") and not name.startswith("text/")}
    texts = {name for name in binary if name.endswith("xml")}
    return {name: "text/plain" if name in texts else "application/octet-stream" for name in binary}


@attrs.frozen
class Outcome:
    """The result of an operation: its type, its reader, and whether the caller chooses between media types."""

    type: str
    readers: str
    choices: bool


class _Renderer:
    def __init__(
        self,
        data: GeneratorData,
        config: Config,
        facts: Mapping[str, Facts],
        unions: Discriminators,
        version: ApiVersion,
        read_only: Mapping[str, set[str]],
    ) -> None:
        self.facts = facts
        self.read_only = read_only
        self.types = Types(data.models, unions)
        self.version = version
        self.collections = list(data.endpoint_collections_by_tag.values())
        self.endpoints = [e for c in self.collections for e in c.endpoints]
        self.models = [m for m in data.models if not self.types.is_map(m)]
        self.enums = [e for e in data.enums if isinstance(e, LiteralEnumProperty)]
        self.models.sort(key=attrgetter("class_info.name"))
        self.enums.sort(key=attrgetter("class_info.name"))
        self.results = {str(e.name): e.responses.patterns[0].prop for e in self.endpoints if e.responses.patterns}
        self.answered = self._answered()
        self.data = data
        self.project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
        self.project.env.filters.update(py=_literal, quoted=_quoted)
        self.project.env.globals.update(self._vocabulary())

    def _vocabulary(self) -> dict[str, Any]:
        return {
            "version": self.version,
            "docs": f"{DOCS}/{self.version.name}",
            "models_package": f"sailkit_api.{self.version.name}.models",
            "facts": self.facts,
            "models": self.models,
            "enums": self.enums,
            "parameter_type": self.types.parameter,
            "kind": self.types.kind,
            "fields": fields,
            "field_type": self.field_type,
            "must_be_given": self.must_be_given,
            "status_type": self.status_type,
            "parameters": parameters,
            "outcome": self.outcome,
            "bodies": self.bodies,
            "body_type": lambda endpoint: joined_types(self.types.body(b.prop) for b in endpoint.bodies),
            "named": lambda slots: [(slot.wire, slot.name) for slot in slots],
            "constant": lambda name: f"_{str(name).upper()}",
            "used": self.used,
            "used_by_model": self.used_by_model,
        }

    def write(self, package: Path, names: Mapping[str, Name], aliases: Mapping[str, str]) -> None:
        self._refuse_unusable()
        self._refuse_repeated()
        _refuse_errors([*self.data.errors, *(e for c in self.collections for e in c.parse_errors)])
        self.project.env.globals["describe"] = partial(docstring, friendly=names)
        self.project.env.globals["aliases"] = list(self._aliases(aliases))
        with contextlib.redirect_stdout(io.StringIO()):
            errors = self.project.build()
        _refuse_errors(errors)
        if len(self.endpoints) != len(self.facts):
            raise GenerationError(f"{len(self.facts)} operations in the document, {len(self.endpoints)} generated")
        shutil.rmtree(package / "api")
        self._add(package / "api.py", "api.py.jinja")
        self._add(package / "models" / "_enums.py", "enums.py.jinja")
        tables = self.tables(names)
        self._write_operations(package / "operations", tables)
        self._add(package / "resources" / "__init__.py", "resources_init.py.jinja", resources=tables)
        for table in tables:
            self._add(package / "resources" / f"{table.name}.py", "resource.py.jinja", resource=table)
        for index, template in INDEXES.items():
            plain = self.project.env.get_template(template).render(
                enums=[], models=[], aliases=[], operations=[], resources=[]
            )
            check_index(f"{self.version.name}/{index}", (package / index).read_text(encoding="utf-8"), plain)
        for path in package.rglob("*.py"):
            if not path.read_bytes().strip() and path.name != "__init__.py":
                path.unlink()

    def _aliases(self, aliases: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
        """The name, the class and the module of each alias; a class that is a map has no module."""
        modules = {str(model.class_info.name): f".{model.class_info.module_name}" for model in self.models}
        modules |= {str(enum.class_info.name): "._enums" for enum in self.enums}
        yield from ((name, target, modules[target]) for name, target in aliases.items() if target in modules)

    def _write_operations(self, folder: Path, tables: Sequence[Table]) -> None:
        """Write a module for the operations of each resource, and the index.

        The name of a module has an underscore before it: Python binds a submodule to its package by name on import,
        and the names in the package are the functions.
        """
        endpoints = {str(endpoint.name): endpoint for endpoint in self.endpoints}
        modules = {row.function: f"_{table.name}" for table in tables for row in table.rows}
        self._add(folder / "__init__.py", "operations_init.py.jinja", operations=sorted(modules.items()))
        for table in tables:
            rows = sorted(row.function for row in table.rows)
            path = folder / f"_{table.name}.py"
            self._add(path, "operations_module.py.jinja", endpoints=[endpoints[function] for function in rows])

    def _refuse_unusable(self) -> None:
        """Names of files and functions are plain; a path begins where the address of a tenant ends."""
        places = {str(c.class_info.module_name): f"the schema {c.class_info.name}" for c in self.data.models}
        places |= {str(tag): "the tag" for endpoint in self.endpoints for tag in endpoint.tags}
        for name, place in places.items():
            if not name.isascii() or len(name) > LONGEST:
                raise GenerationError(f"{place} would be named {name!r}; give it another name by an overlay")
        for endpoint in self.endpoints:
            place, name = f"{endpoint.method.upper()} {raw(endpoint.path)}", str(endpoint.name)
            if not name.isascii() or len(name) > LONGEST or name != function_name(name) or name in TAKEN:
                raise GenerationError(f"{place} would be named {name!r}; give it another operationId by an overlay")
            if not re.match(r"/(?!/)", raw(endpoint.path)):
                raise GenerationError(f"{place}: a path begins with one slash")
            if endpoint.cookie_parameters:
                raise GenerationError(f"{place}: cookie parameters are not supported")
            if not all(p.status_code.pattern.isdecimal() for p in endpoint.responses.patterns):
                raise GenerationError(f"{place}: a success has a status of its own, such as 200")

    def _refuse_repeated(self) -> None:
        """The generator writes a file for each; on a repeated name, the second would silently replace the first."""
        for kind, names in (
            ("operations", [str(e.name) for e in self.endpoints]),
            ("models", [str(c.class_info.module_name) for c in self.data.models]),
        ):
            repeated = sorted({name for name in names if names.count(name) > 1}) if len(set(names)) < len(names) else []
            if repeated:
                raise GenerationError(f"{kind} of one name: {', '.join(repeated)}")

    def _add(self, path: Path, template: str, **variables: Any) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self.project.env.get_template(template).render(**variables), encoding="utf-8")

    def tables(self, names: Mapping[str, Name]) -> list[Table]:
        rows: dict[str, list[Row]] = {}
        for function, facts in self.facts.items():
            name = names[facts.id]
            rows.setdefault(name.resource, []).append(Row(name.method, function, facts.paging is not None))
        return [Table(name, sorted(rows[name], key=attrgetter("method"))) for name in sorted(rows)]

    def counts(self) -> Counts:
        return Counts(operations=len(self.endpoints), models=len(self.models), enums=len(self.enums))

    def outcome(self, endpoint: Endpoint, facts: Facts) -> Outcome:
        """The result of an operation. The generator reads one media type a status; the document may have more."""
        readers, annotations = [], []
        for status, names in facts.results.items():
            answer = next(p for p in endpoint.responses.patterns if p.status_code.pattern == str(status))
            kinds = []
            for name in names:
                if name.endswith("json"):
                    kinds.append(f"{name!r}: {self.types.kind(answer.prop)}")
                    annotations.append(self.types.annotation(answer.prop))
                else:
                    text = name.startswith("text/") or name.endswith("xml")
                    kinds.append(f"{name!r}: {'TEXT' if text else 'BYTES'}")
                    annotations.append("str" if text else "bytes")
            annotations += [] if names else ["None"]
            readers.append(f"{status}: {{{', '.join(kinds)}}}")
        kind = joined_types(annotations)
        item = f", {self._item(endpoint, facts)}" if facts.paging else ""
        return Outcome(
            type=f"{'Paged' if facts.paging else ''}Request[{kind}{item}]",
            readers=f"{{{', '.join(readers)}}}",
            choices=any(len(names) > 1 for names in facts.results.values()),
        )

    def _item(self, endpoint: Endpoint, facts: Facts) -> str:
        prop: Property = endpoint.responses.patterns[0].prop
        list_name = facts.paging["items"] if facts.paging else ""
        if list_name and isinstance(prop, ModelProperty):
            prop = next(p for p in self.types.inner(prop) if p.name == list_name)
        while not isinstance(prop, ListProperty):  # a list that may be null
            lists = [p for p in getattr(prop, "inner_properties", []) if isinstance(p, ListProperty)]
            if not lists:
                return "Any"
            prop = lists[0]
        return self.types.annotation(prop.inner_property)

    def field_type(self, model: ModelProperty, slot: Slot) -> str:
        """The type of a field: None if it was not sent. What is answered has an id, whatever the document says."""
        kind = self.types.annotation(slot.prop)
        given = slot.required or (slot.wire == "id" and str(model.class_info.name) in self.answered)
        return kind if given else joined_types([kind, "None"])

    def must_be_given(self, model: ModelProperty, slot: Slot) -> bool:
        """Whether the constructor requires a field."""
        return slot.required and slot.wire not in self.read_only.get(str(model.class_info.name), ())

    def _answered(self) -> set[str]:
        """The names of the classes in responses."""
        inner = {str(model.class_info.name): self.types.inner(model) for model in self.models}
        waiting: list[Property] = [
            pattern.prop for endpoint in self.endpoints for pattern in endpoint.responses.patterns
        ]
        names: set[str] = set()
        for prop in waiting:  # the loop extends the list
            for name in self.types.classes(prop):
                if name not in names:
                    names.add(name)
                    waiting += inner.get(name, [])
        return names

    def bodies(self, endpoint: Endpoint) -> str:
        entries = (f"{raw(b.content_type)!r}: {self.types.kind(b.prop)}" for b in endpoint.bodies)
        return f"{{{', '.join(entries)}}}"

    def used(self, endpoints: Iterable[Endpoint]) -> list[str]:
        props: list[Property] = []
        for endpoint in endpoints:
            props += [*endpoint.list_all_parameters(), *(r.prop for r in endpoint.responses.patterns)]
        names = {name for prop in props for name in self.types.classes(prop)}
        for prop in props:  # the items of a list that an object holds
            if isinstance(prop, ModelProperty):
                names |= {name for p in self.types.inner(prop) for name in self.types.classes(p)}
        return sorted(names)

    def used_by_model(self, model: ModelProperty) -> list[str]:
        names = {name for prop in self.types.inner(model) for name in self.types.classes(prop)}
        if status := self._status(model):
            names |= {*self.types.classes(status)}
        return sorted(names - {str(model.class_info.name)})

    def _status(self, model: ModelProperty) -> Property | None:
        """The result of the operation that returns the status of what a result has started."""
        return self.results.get(STATUS_OPERATIONS.get(str(model.class_info.name), ""))

    def status_type(self, model: ModelProperty) -> str:
        """The type of that status; "" for a model that starts nothing."""
        status = self._status(model)
        return self.types.annotation(status) if status else ""


def _refuse_errors(errors: Sequence[GeneratorError]) -> None:
    if errors:
        raise GenerationError("\n".join(f"{e.header}: {e.detail}" for e in errors))


def _literal(value: Any) -> str:
    """A value as Python source: whatever text it holds stays text."""
    return repr(value)


def _quoted(text: str) -> str:
    """Text as an indented docstring; whatever it holds stays text."""
    escaped = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    escaped = "".join(c if c == "\n" or c.isprintable() else repr(c)[1:-1] for c in escaped)
    lines = escaped.split("\n")
    body = "\n".join([lines[0], *(f"    {line}" if line else "" for line in lines[1:])])
    return f'"""{body}\n    """' if len(lines) > 1 else f'"""{body}"""'
