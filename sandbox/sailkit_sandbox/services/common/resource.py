"""Resources: the operations that most kinds of objects have in common (list, get, create, replace, update, delete)."""

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

from . import bodies, listing
from .defaults import fill_missing, find_type_error
from .json_patch import apply_patch

Doc: TypeAlias = dict[str, Any]
_MISSING: Final = object()


def _ignore_record(call: OperationCall, record: Record) -> None:
    """Do nothing."""


def _ignore_change(call: OperationCall, before: Record | None, after: Record) -> None:
    """Do nothing."""


def _return_unchanged(call: OperationCall, doc: Doc) -> Doc:
    return doc


def _build_nothing(call: OperationCall, doc: Doc) -> Doc:
    return {}


@attrs.frozen(kw_only=True)
class Resource:
    """A kind of objects that clients create, read, change and delete.

    Args:
        kind: the kind of record, see `store.KINDS`.
        label: the name of one object, for messages.
        read_only: properties that an update cannot change.
        unique: the property whose value must be unique, ignoring case; "" for none.
        nested: whether the first id of the path is that of a parent object, stored in the fact `parent`.
            The kind of record must have a column `parent`.
        parent: the resource of the parent object, which must exist; None if its existence is not checked.
        key: the property by which the path names a nested object. Objects with a key other than "id" have no id in
            responses.
        field_paths: filter and sorter fields whose name differs from the property, with the path of the property,
            such as {"owner": "owner.id"}.
        columns: indexed columns by filter field.
        alternative_column: a column by which objects are found if no id matches; "" for none.
        build_facts: returns the internal values of a new record that are not in responses, from the body of the call.
        build_filter_values: returns values for filters and sorters in addition to the record's document.
        build_document: returns the document of a new record from the body of the call. The id and the times of creation
            and modification are set afterwards, unless it has set them.
        build_defaults: returns a document with the defaults for some properties. It determines the types of properties
            and the values of removed ones. None disables both.
        validate: refuses or corrects a record before it is written.
        after_save: changes other records after one was created (there is no record before) or changed. Its arguments
            are the call and the record before and after.
        before_delete: refuses a deletion, or deletes dependent records.
        present: changes a document before it is returned.
    """

    kind: str
    label: str
    read_only: tuple[str, ...] = ("id", "created", "modified")
    unique: str = "name"
    nested: bool = False
    parent: Resource | None = None
    key: str = "id"
    field_paths: Mapping[str, str] = attrs.field(factory=dict)
    columns: Mapping[str, str] = attrs.field(factory=lambda: {"id": "id"})
    alternative_column: str = ""
    build_facts: Callable[[OperationCall, Doc], Doc] = _build_nothing
    build_filter_values: Callable[[OperationCall, Doc], Doc] | None = None
    build_document: Callable[[OperationCall, Doc], Doc] = _return_unchanged
    build_defaults: Callable[[Mapping[str, Any], str], Doc] | None = None
    validate: Callable[[OperationCall, Record], None] = _ignore_record
    after_save: Callable[[OperationCall, Record | None, Record], None] = _ignore_change
    before_delete: Callable[[OperationCall, Record], None] = _ignore_record
    present: Callable[[OperationCall, Doc], Doc] | None = None

    def build_handlers(self, **operations: str) -> dict[str, Handler]:
        """Return the handlers of the resource's operations, by operation id.

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
        """Return a page of records. Nested records are those of the parent in the path."""
        within = ("parent", self._get_parent_id(call)) if self.nested else None
        return self.list_where(call, within)

    def list_where(self, call: OperationCall, within: tuple[str, Any] | None = None) -> Response:
        """Return a page of records.

        Args:
            call: the call.
            within: an indexed column and its required value.
        """
        values = self.build_filter_values
        row = self.build_row if values is None else partial(self._build_extended_row, call, values)
        selected = listing.build_selection(
            call, self.kind, row, columns=self.columns, within=within, indexed=values is None
        )
        return listing.list_stored(call, selected, self.build_page_mapper(call))

    def get(self, call: OperationCall) -> Response:
        """Return one record."""
        return self.respond(call, self.get_record(call))

    def create(self, call: OperationCall) -> Response:
        """Create a record from the body and return it."""
        return self.respond(call, self.create_record(call, bodies.require_object(call.body)))

    def create_record(self, call: OperationCall, body: Mapping[str, Any]) -> Record:
        """Create a record.

        Args:
            call: the call.
            body: the properties of the object.

        Raises:
            HttpError: 400, for an invalid object or a duplicate name.
        """
        doc = self.build_document(call, dict(body))
        now = stamp(call.now)
        parent = self._get_parent_id(call) if self.nested else ""
        doc = {"id": self.build_id(parent, doc[self.key]) if self.key != "id" else str(uuid.uuid4()), **doc}
        doc |= {name: now for name in ("created", "modified") if doc.get(name, _MISSING) is None}
        parent_facts = {"parent": parent} if self.nested else {}
        record = Record(doc, {**parent_facts, **self.build_facts(call, dict(body))})
        self._check_unique(call, record)
        self.check_types(record.doc)
        self.validate(call, record)
        call.records.add(self.kind, [record])
        self.after_save(call, None, record)
        return record

    def replace(self, call: OperationCall) -> Response:
        """Replace the properties of a record, except read-only ones, with those of the body, and return it."""
        record = self.get_record(call)
        body = bodies.require_object(call.body)
        writable = {name: value for name, value in body.items() if name not in self.read_only}
        return self.respond(call, self.change_record(call, record, {**record.doc, **writable}))

    def update(self, call: OperationCall) -> Response:
        """Apply a JSON Patch to a record and return it."""
        record = self.get_record(call)
        schema = call.document.success_response(call.operation.id).schema or {}
        doc = apply_patch(record.doc, call.body, self.read_only, call.document.properties(schema))
        changed = self.change_record(call, record, doc)
        self._check_documented(call, record, changed)
        return self.respond(call, changed)

    def delete(self, call: OperationCall) -> Response:
        """Delete a record and its tags."""
        self.delete_record(call, self.get_record(call))
        return Response(min(call.operation.results))

    def delete_record(self, call: OperationCall, record: Record) -> None:
        """Delete a record, its tags and its dependent records.

        Raises:
            HttpError: 400, for a record that cannot be deleted.
        """
        self.before_delete(call, record)
        call.records.remove(self.kind, record.doc["id"])
        call.records.remove_all("tagged_objects", "object", record.doc["id"])

    def get_record(self, call: OperationCall, id: str | None = None) -> Record:
        """Return the record that a call refers to.

        Args:
            call: the call.
            id: the record's id. Default: the last id in the path.

        Raises:
            HttpError: 404, for an unknown id or a record of another parent.
        """
        key = call.ids[-1] if id is None else id
        parent = self._get_parent_id(call) if self.nested else ""
        record = call.records.get(self.kind, key if self.key == "id" else self.build_id(parent, key))
        if record is None and self.alternative_column:
            record = next(iter(call.records.find(self.kind, self.alternative_column, key)), None)
        if record is None or (self.nested and record.facts["parent"] != parent):
            raise not_found(self.label, key)
        return record

    def _get_parent_id(self, call: OperationCall) -> str:
        """Return the id of the parent object in the path."""
        if self.parent is None:
            return call.ids[0]
        return str(self.parent.get_record(call, call.ids[0]).doc["id"])

    @staticmethod
    def build_id(parent: str, key: Any) -> str:
        """Return the id of a record that the path names by another property than its id."""
        return f"{parent}/{key}"

    def respond(self, call: OperationCall, record: Record) -> Response:
        """Return a record with the first status of the operation."""
        present = self._get_presenter()
        doc = record.doc if present is None else present(call, record.doc)
        return Response.of(doc, min(call.operation.results))

    def build_row(self, record: Record) -> Mapping[str, Any]:
        """Return a record's values by the field names of filters and sorters."""
        return Row(record.doc, self.field_paths)

    def build_page_mapper(self, call: OperationCall) -> listing.PageMapper | None:
        """Return the mapper that changes the documents of a page before they are returned."""
        present = self._get_presenter()
        return None if present is None else listing.map_documents(lambda doc: present(call, doc))

    def _check_documented(self, call: OperationCall, before: Record, after: Record) -> None:
        """Refuse a patch whose result the document of the operation does not allow."""
        schema = call.document.success_response(call.operation.id).schema
        if schema is None:
            return
        present = self._get_presenter() or _return_unchanged
        documents = (present(call, record.doc) for record in (before, after))
        problems_before, problems_after = (call.document.find_problems(schema, doc) for doc in documents)
        new_problems = [problem for problem in problems_after if problem not in problems_before]
        if new_problems:
            raise bad_request(f"The patched object does not conform to the documentation: {'; '.join(new_problems)}.")

    def _get_presenter(self) -> Callable[[OperationCall, Doc], Doc] | None:
        if self.key == "id":
            return self.present
        return lambda call, doc: {name: value for name, value in doc.items() if name != "id"}

    def _build_extended_row(
        self, call: OperationCall, build_filter_values: Callable[[OperationCall, Doc], Doc], record: Record
    ) -> Mapping[str, Any]:
        return Row({**record.doc, **build_filter_values(call, record.doc)}, self.field_paths)

    def change_record(self, call: OperationCall, record: Record, doc: Doc) -> Record:
        """Change the document of a record.

        Args:
            call: the call.
            record: the record before the change.
            doc: the new document.

        Raises:
            HttpError: 400, for an invalid object or a duplicate name.
        """
        if "modified" in doc:
            doc["modified"] = stamp(call.now)
        changed = Record(self.restore_defaults(call, doc), record.facts)
        if self.unique and _fold_case(doc, self.unique) != _fold_case(record.doc, self.unique):
            self._check_unique(call, changed)
        self.validate(call, changed)
        call.records.save(self.kind, changed)
        self.after_save(call, record, changed)
        return changed

    def restore_defaults(self, call: OperationCall, doc: Doc) -> Doc:
        """Return a changed document with the defaults of removed properties.

        Raises:
            HttpError: 400, for a property with a wrong type.
        """
        if self.build_defaults is None:
            return doc
        self.check_types(doc)
        return fill_missing(doc, self.build_defaults(_select_identifying(doc), stamp(call.now)))

    def check_types(self, doc: Doc) -> None:
        """Refuse a document with a property of a wrong type.

        Raises:
            HttpError: 400, for such a property.
        """
        if self.build_defaults is None:
            return
        error = find_type_error(doc, self.build_defaults(_select_identifying(doc), stamp(0)))
        if error:
            raise bad_request(f"{error}.")

    def _check_unique(self, call: OperationCall, record: Record) -> None:
        value = _fold_case(record.doc, self.unique) if self.unique else None
        if value is None:
            return
        for other in call.records.all(self.kind):
            if _fold_case(other.doc, self.unique) == value and other.facts.get("parent") == record.facts.get("parent"):
                raise bad_request(f"There is already a {self.label} with the {self.unique} {str(value)[:100]!r}.")


def _select_identifying(doc: Mapping[str, Any]) -> Doc:
    """Return the properties that determine the defaults of an object: its name and its connector."""
    return {name: doc[name] for name in ("name", "connector") if name in doc}


def refuse_changes(body: Mapping[str, Any], doc: Mapping[str, Any], read_only: Iterable[str]) -> None:
    """Refuse a replacement body that changes a read-only property.

    Raises:
        HttpError: 400, for such a change.
    """
    for name in read_only:
        if name in body and body[name] != doc.get(name):
            raise bad_request(f"{name} cannot be changed.")


def _fold_case(doc: Mapping[str, Any], name: str) -> Any:
    value = doc.get(name)
    return value.casefold() if isinstance(value, str) else value


@attrs.frozen
class Row(Mapping[str, Any]):
    """Values of a document by path, such as `owner.id`. A path through a list returns the values of all its items.

    Args:
        doc: the document.
        fields: paths by field name, for fields whose name is not a path.
    """

    doc: Mapping[str, Any]
    field_paths: Mapping[str, str] = attrs.field(factory=dict)

    def __getitem__(self, name: str) -> Any:
        value = _get_value(self.doc, self.field_paths.get(name, name).split("."))
        if value is _MISSING:
            raise KeyError(name)
        return value

    def __iter__(self) -> Iterator[str]:
        return iter({**self.doc, **self.field_paths})

    def __len__(self) -> int:
        return len({**self.doc, **self.field_paths})


def _get_value(value: Any, path: list[str]) -> Any:
    if not path:
        return value
    if isinstance(value, list):
        values = [_get_value(item, path) for item in value]
        return [item for item in values if item is not _MISSING]
    if not isinstance(value, dict) or path[0] not in value:
        return _MISSING
    return _get_value(value[path[0]], path[1:])
