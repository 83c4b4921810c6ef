"""What most resources have in common: create, get, list, replace, update by JSON Patch, delete."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, Final, TypeAlias

import attrs

from sailkit_sandbox.base.api_errors import bad_request, not_found
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.store.database import Record

from . import bodies
from . import listing as paging
from .defaults import fault, whole
from .json_patch import patched

Doc: TypeAlias = dict[str, Any]
_NOTHING: Final = object()


def _nothing(call: OperationCall, record: Record) -> None:
    """Nothing more happens."""


def _nothing_else(call: OperationCall, before: Record | None, after: Record) -> None:
    """Nothing else changes."""


def _as_it_is(call: OperationCall, doc: Doc) -> Doc:
    return doc


def _none(call: OperationCall, doc: Doc) -> Doc:
    return {}


@attrs.frozen(kw_only=True)
class Resource:
    """A kind of things that clients create, read, change and delete.

    Args:
        kind: the table that holds them, see `store.KINDS`.
        what: one of them, in words, for messages.
        fixed: properties that no update can change.
        unique: the property that no two of them share, without regard to case; "" for none.
        nested: whether the first id of the path is that of the thing they belong to, kept in the fact `parent`;
            the table must have a column `parent`.
        parent: the resource of the thing they belong to, which must exist; None where nobody looks.
        key: the property by which the path names one of those that are nested; where it is not "id", they have no id
            that is answered.
        fields: what filters and sorters call differently, with the path of the property, such as {"owner": "owner.id"}.
        columns: the indexed columns that filter fields stand for.
        also: a column that finds one of them where no id does; "" for none.
        facts: what the service knows of a new one and does not answer, from the body of the call that creates it.
        related: what filters and sorters find beyond a record's document.
        complete: makes a record's document from the body of the call that creates it; id, created and modified are
            set afterwards, where it has them not set.
        usual: makes the usual document of what is given in part, which tells the types of properties, and what stands
            for one that is removed; None where that does not matter.
        check: refuses a record that is about to be written, or corrects it.
        changed: what else changes when one is created (there was no record before) or changed; called with the
            record before and after, which is written.
        removed: what else goes when one is deleted; may refuse.
        shown: changes a document before it is answered.
    """

    kind: str
    what: str
    fixed: tuple[str, ...] = ("id", "created", "modified")
    unique: str = "name"
    nested: bool = False
    parent: Resource | None = None
    key: str = "id"
    fields: Mapping[str, str] = attrs.field(factory=dict)
    columns: Mapping[str, str] = attrs.field(factory=lambda: {"id": "id"})
    also: str = ""
    facts: Callable[[OperationCall, Doc], Doc] = _none
    related: Callable[[OperationCall, Doc], Doc] | None = None
    complete: Callable[[OperationCall, Doc], Doc] = _as_it_is
    usual: Callable[[Mapping[str, Any], str], Doc] | None = None
    check: Callable[[OperationCall, Record], None] = _nothing
    changed: Callable[[OperationCall, Record | None, Record], None] = _nothing_else
    removed: Callable[[OperationCall, Record], None] = _nothing
    shown: Callable[[OperationCall, Doc], Doc] | None = None

    def behaviours(self, **operations: str) -> dict[str, Handler]:
        """What the resource's operations do, by operation id.

        Args:
            operations: operation ids by verb: list, get, create, replace, update, delete.
        """
        verbs: dict[str, Handler] = {
            "list": self.list,
            "get": self.get,
            "create": self.create,
            "replace": self.replace,
            "update": self.update,
            "delete": self.delete,
        }
        return {id: verbs[verb] for verb, id in operations.items()}

    def list(self, call: OperationCall) -> Response:
        """Answer a page of records, those of the thing they belong to where they are nested."""
        within = ("parent", self._parent(call)) if self.nested else None
        return self.listed(call, within)

    def listed(self, call: OperationCall, within: tuple[str, Any] | None = None) -> Response:
        """Answer a page of records.

        Args:
            call: the call.
            within: an indexed column and the value that it must have.
        """
        row = self.row if self.related is None else partial(self._related_row, call, self.related)
        selected = paging.selection(call, self.kind, row, columns=self.columns, within=within)
        return paging.listed(call, selected, self.shape(call))

    def get(self, call: OperationCall) -> Response:
        """Answer one record."""
        return self.answer(call, self.found(call))

    def create(self, call: OperationCall) -> Response:
        """Make a record of the body, and answer it."""
        return self.answer(call, self.make(call, bodies.properties(call.body)))

    def make(self, call: OperationCall, body: Mapping[str, Any]) -> Record:
        """Make a record.

        Args:
            call: the call that wants it.
            body: what it is made of.

        Raises:
            HttpError: 400, where it makes no sense, or there is one of its name already.
        """
        doc = self.complete(call, dict(body))
        now = stamp(call.now)
        parent = self._parent(call) if self.nested else ""
        doc = {"id": self.id_of(parent, doc[self.key]) if self.key != "id" else str(uuid.uuid4()), **doc}
        doc |= {name: now for name in ("created", "modified") if doc.get(name, _NOTHING) is None}
        known = {"parent": parent} if self.nested else {}
        record = Record(doc, {**known, **self.facts(call, dict(body))})
        self._refuse_duplicate(call, record)
        self.refuse_types(record.doc)
        self.check(call, record)
        call.records.add(self.kind, [record])
        self.changed(call, None, record)
        return record

    def replace(self, call: OperationCall) -> Response:
        """Put the body in a record's place, but for what cannot be changed, and answer it."""
        record = self.found(call)
        body = bodies.properties(call.body)
        free = {name: value for name, value in body.items() if name not in self.fixed}
        return self.answer(call, self.change(call, record, {**record.doc, **free}))

    def update(self, call: OperationCall) -> Response:
        """Apply a JSON Patch to a record, and answer it."""
        record = self.found(call)
        changed = self.change(call, record, patched(record.doc, call.body, self.fixed))
        self._refuse_undocumented(call, record, changed)
        return self.answer(call, changed)

    def delete(self, call: OperationCall) -> Response:
        """Delete a record, and its tags."""
        self.remove(call, self.found(call))
        return Response(min(call.operation.results))

    def remove(self, call: OperationCall, record: Record) -> None:
        """Remove a record, its tags, and what else goes with it.

        Raises:
            HttpError: 400, where it has to stay.
        """
        self.removed(call, record)
        call.records.remove(self.kind, record.doc["id"])
        call.records.remove_all("tagged_objects", "object", record.doc["id"])

    def found(self, call: OperationCall, id: str | None = None) -> Record:
        """The record that a call is about.

        Args:
            call: the call.
            id: the record's id; by default, the last one in the path.

        Raises:
            HttpError: 404, where there is none, or it belongs to another thing than the path says.
        """
        wanted = call.ids[-1] if id is None else id
        parent = self._parent(call) if self.nested else ""
        record = call.records.get(self.kind, wanted if self.key == "id" else self.id_of(parent, wanted))
        if record is None and self.also:
            record = next(iter(call.records.find(self.kind, self.also, wanted)), None)
        if record is None or (self.nested and record.facts["parent"] != parent):
            raise not_found(self.what, wanted)
        return record

    def _parent(self, call: OperationCall) -> str:
        """The id of the thing that a call's records belong to, as it was given to it."""
        if self.parent is None:
            return call.ids[0]
        return str(self.parent.found(call, call.ids[0]).doc["id"])

    @staticmethod
    def id_of(parent: str, key: Any) -> str:
        """The id of a record that the path names by another property than its id."""
        return f"{parent}/{key}"

    def answer(self, call: OperationCall, record: Record) -> Response:
        """Answer a record, with the operation's first status."""
        shown = self._shown
        doc = record.doc if shown is None else shown(call, record.doc)
        return Response.of(doc, min(call.operation.results))

    def row(self, record: Record) -> Mapping[str, Any]:
        """A record's values by the names that filters and sorters use."""
        return Row(record.doc, self.fields)

    def shape(self, call: OperationCall) -> paging.Shape | None:
        """What changes the documents of a page before they are answered."""
        shown = self._shown
        return None if shown is None else paging.reshaped(lambda doc: shown(call, doc))

    def _refuse_undocumented(self, call: OperationCall, before: Record, after: Record) -> None:
        """Refuse a patch, whose values may be anything, that makes what the operation is not documented to answer."""
        schema = call.document.success_response(call.operation.id).schema
        if schema is None:
            return
        shown = self._shown or _as_it_is
        old, new = (call.document.find_problems(schema, shown(call, record.doc)) for record in (before, after))
        wrong = [problem for problem in new if problem not in old]
        if wrong:
            raise bad_request(f"The patch makes what is not as documented: {'; '.join(wrong)}.")

    @property
    def _shown(self) -> Callable[[OperationCall, Doc], Doc] | None:
        if self.key == "id":
            return self.shown
        return lambda call, doc: {name: value for name, value in doc.items() if name != "id"}

    def _related_row(
        self, call: OperationCall, related: Callable[[OperationCall, Doc], Doc], record: Record
    ) -> Mapping[str, Any]:
        return Row({**record.doc, **related(call, record.doc)}, self.fields)

    def change(self, call: OperationCall, record: Record, doc: Doc) -> Record:
        """Give a record another document.

        Args:
            call: the call that wants it.
            record: the record as it is.
            doc: its new document.

        Raises:
            HttpError: 400, where it makes no sense, or there is one of its name already.
        """
        if "modified" in doc:
            doc["modified"] = stamp(call.now)
        changed = Record(self.whole(call, doc), record.facts)
        if self.unique and _folded(doc, self.unique) != _folded(record.doc, self.unique):
            self._refuse_duplicate(call, changed)
        self.check(call, changed)
        call.records.save(self.kind, changed)
        self.changed(call, record, changed)
        return changed

    def whole(self, call: OperationCall, doc: Doc) -> Doc:
        """A document that was changed, with what is usual for what was removed.

        Raises:
            HttpError: 400, where a property has another type than it must have.
        """
        if self.usual is None:
            return doc
        self.refuse_types(doc)
        return whole(doc, self.usual(_named(doc), stamp(call.now)))

    def refuse_types(self, doc: Doc) -> None:
        """Refuse a document whose properties do not have the types that they must have.

        Raises:
            HttpError: 400, where one has another type.
        """
        wrong = fault(doc, self.usual(_named(doc), stamp(0))) if self.usual is not None else None
        if wrong:
            raise bad_request(f"{wrong}.")

    def _refuse_duplicate(self, call: OperationCall, record: Record) -> None:
        wanted = _folded(record.doc, self.unique) if self.unique else None
        if wanted is None:
            return
        for other in call.records.all(self.kind):
            if _folded(other.doc, self.unique) == wanted and other.facts.get("parent") == record.facts.get("parent"):
                raise bad_request(f"There is a {self.what} with the {self.unique} {str(wanted)[:100]!r} already.")


def _named(doc: Mapping[str, Any]) -> Doc:
    """What tells a thing's usual document: its name, and what it is connected by."""
    return {name: doc[name] for name in ("name", "connector") if name in doc}


def refuse_changes(body: Mapping[str, Any], doc: Mapping[str, Any], fixed: Iterable[str]) -> None:
    """Refuse a body, which is to replace a document, that has other values for what cannot be changed.

    Raises:
        HttpError: 400, where it has.
    """
    for name in fixed:
        if name in body and body[name] != doc.get(name):
            raise bad_request(f"{name} cannot be changed.")


def _folded(doc: Mapping[str, Any], name: str) -> Any:
    value = doc.get(name)
    return value.casefold() if isinstance(value, str) else value


@attrs.frozen
class Row(Mapping[str, Any]):
    """A document's values by path, such as `owner.id`; a path through a list leads to all its items' values.

    Args:
        doc: the document.
        fields: names that stand for other paths.
    """

    doc: Mapping[str, Any]
    fields: Mapping[str, str] = attrs.field(factory=dict)

    def __getitem__(self, name: str) -> Any:
        found = _value(self.doc, self.fields.get(name, name).split("."))
        if found is _NOTHING:
            raise KeyError(name)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter({**self.doc, **self.fields})

    def __len__(self) -> int:
        return len({**self.doc, **self.fields})


def _value(value: Any, path: list[str]) -> Any:
    if not path:
        return value
    if isinstance(value, list):
        found = [_value(item, path) for item in value]
        return [item for item in found if item is not _NOTHING]
    if not isinstance(value, dict) or path[0] not in value:
        return _NOTHING
    return _value(value[path[0]], path[1:])
