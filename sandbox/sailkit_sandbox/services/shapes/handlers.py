"""Handlers of collections and settings: what a request gives is kept, and found by all later requests."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable, Mapping
from random import Random
from typing import Any, Final

import attrs

from sailkit_sandbox.base.api_errors import bad_request, conflict, http_error, not_found
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.openapi import example_files
from sailkit_sandbox.openapi.document import JSON, DocumentedResponse
from sailkit_sandbox.openapi.examples import make
from sailkit_sandbox.openapi.request_checks import Upload
from sailkit_sandbox.services.common import listing
from sailkit_sandbox.services.common.json_patch import apply_patch
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Row
from sailkit_sandbox.store.database import Record, Selection

from . import documents
from .kept_records import KIND
from .recognition import Shape

EXAMPLES: Final = 3
_PARAMETER: Final = re.compile(r"\{[^{}]+\}")
_UNTOUCHED: Final = {"X-Sandbox-Answer": "made-up"}


@attrs.frozen
class KeptObjects:
    """The objects of one collection, or one setting, in one call.

    A record's document is {"id": "<path>|<key>", "value": the object}. The facts tell its collection, its progress,
    and whether it is an example that nobody has changed.

    Args:
        call: the call.
        shape: the shape of its operation.
        find_parent: raises a 404 if the object that the collection belongs to does not exist.
        has_examples: whether collections that nothing adds to begin with examples, and settings with an example.
    """

    call: OperationCall
    shape: Shape
    find_parent: Handler | None
    has_examples: bool

    @property
    def path(self) -> str:
        """The path of the collection or setting in this call."""
        ids = iter(self.call.ids)
        return _PARAMETER.sub(lambda _: next(ids), self.shape.path)

    def respond(self) -> Response:
        """Perform the operation."""
        if self.find_parent is not None:
            self.find_parent(self.call)
        response: Response = getattr(self, self.shape.verb)()
        return response

    # Collections

    def list_page(self) -> Response:
        """Return a page of the collection."""
        self._add_examples()
        selection = listing.build_selection(
            self.call, KIND, lambda record: Row(self._current(record)), columns={}, within=("collection", self.path)
        )
        paging = self.call.operation.paging
        if paging is not None and paging.items:
            return self._list_in_object(selection, paging.items, by_token=paging.style == "next")
        schema = self._documented.schema
        items = self.call.document.resolve(schema).get("items") if schema else None
        records = self._records_by_id()
        response = listing.list_stored(
            self.call,
            selection,
            listing.map_documents(lambda doc: self._show(records[doc["id"]], items)),
        )
        return self._mark(response, records.values())

    def _list_in_object(self, selection: Selection, name: str, *, by_token: bool) -> Response:
        page = listing.read_page_parameters(self.call)
        token = self.call.query.get("next", "") if by_token else ""
        offset = int(token) if token.isascii() and token.isdigit() else page.offset
        found, total = self.call.records.page(selection, offset, page.limit)
        records = self._records_by_id()
        schema = self._documented.schema or {}
        properties = self.call.document.properties(schema)
        items = self.call.document.resolve(properties[name]).get("items")
        values: dict[str, Any] = {
            name: [self._show(records[_read_id(doc)], items) for doc in found],
            **{count: total for count in ("count", "total") if count in properties},
        }
        if by_token and offset + page.limit < total:
            values["next"] = str(offset + page.limit)
        body = make(self.call.document, schema, self._random(), preset=values, sparse=True)
        if "next" not in values:
            body.pop("next", None)
        return self._mark(Response.of(body, self._documented.status), records.values())

    def count(self) -> Response:
        """Return the number of objects."""
        self._add_examples()
        total = len(self._records())
        properties = documents.get_properties(self.call.document, self._documented.schema or {})
        return Response.of(dict.fromkeys(properties, total), self._documented.status)

    def create(self) -> Response:
        """Add the object of the body, or the objects of a list."""
        bodies = self.call.body if isinstance(self.call.body, list) else [self.call.body]
        records = [self._create_one(body) for body in bodies]
        schema = self._documented.schema
        items = self.call.document.resolve(schema).get("items") if schema else None
        if items is not None:
            return self._answer([self._show(record, items) for record in records])
        return self._answer_with(records[0]) if records else self._answer([])

    def create_many(self) -> Response:
        """Add the objects of a list, which may be within an object."""
        body = self.call.body
        lists = [body] if isinstance(body, list) else [item for item in (body or {}).values() if isinstance(item, list)]
        records = [self._create_one(item) for item in (lists[0] if lists else ())]
        schema = self._documented.schema
        items = self.call.document.resolve(schema).get("items") if schema else None
        if items is not None:
            return self._answer([self._show(record, items) for record in records])
        return self._answer_many([record.doc["value"] for record in records])

    def _create_one(self, body: Any) -> Record:
        properties = documents.read_properties(body)
        value = documents.build_new(self.call, self.shape, properties, self.call.ids)
        key = str(value.get(self.shape.key, "")) if self.shape.key else ""
        if key and not self.shape.is_key_made and self.call.records.get(KIND, self._id(key)) is not None:
            if self.call.operation.method == "PUT":
                return self._save(self._get(key), documents.replace(self.call, self.shape, value, properties))
            text = f"There is an object with {self.shape.key} {key[:100]!r} already."
            is_documented = "409" in self.call.document.operation(self.call.operation.id)["responses"]
            raise http_error(409, text) if is_documented else conflict(text)
        facts: dict[str, Any] = {"collection": self.path}
        if progress := documents.find_progress(self.call, self.shape, self._documented.status):
            facts |= {"progress": attrs.astuple(progress), "ends": self.call.now + self.call.task_seconds}
        record = Record({"id": self._id(key or str(len(self._records()))), "value": value}, facts)
        self.call.records.add(KIND, [record])
        return record

    def get(self) -> Response:
        """Return one object."""
        return self._answer_with(self._get(self.call.ids[-1]))

    def replace(self) -> Response:
        """Replace one object by the body."""
        record = self._get(self.call.ids[-1])
        properties = documents.read_properties(self.call.body)
        value = documents.replace(self.call, self.shape, record.doc["value"], properties)
        return self._answer_with(self._save(record, value))

    def update(self) -> Response:
        """Change one object by a JSON Patch, or by the properties of the body."""
        record = self._get(self.call.ids[-1])
        return self._answer_with(self._save(record, self._change(record.doc["value"])))

    def act(self) -> Response:
        """Change one object by the action and the body."""
        record = self._get(self.call.ids[-1])
        return self._answer_with(self._save(record, {**record.doc["value"], **self._read_changes()}))

    def act_many(self) -> Response:
        """Change the objects whose ids the body has, by the action and the other properties of the body."""
        self._add_examples()
        records = [record for id in dict.fromkeys(_find_ids(self.call.body)) if (record := self._find(id)) is not None]
        changes = self._read_changes()
        saved = [self._save(record, {**record.doc["value"], **changes}) for record in records]
        return self._answer_many([record.doc["value"] for record in saved])

    def _read_changes(self) -> dict[str, Any]:
        """Return the properties that an action sets: those of the body that an object has, and its state."""
        properties = documents.read_properties(self.call.body)
        changes = documents.select_valid(self.call.document, self.shape.schema, properties)
        changes.pop(self.shape.key, None)
        return {**changes, **self.shape.changes}

    def delete(self) -> Response:
        """Delete one object, with all that belongs to it."""
        record = self._get(self.call.ids[-1])
        self._delete([record])
        return self._answer_with(record)

    def delete_many(self) -> Response:
        """Delete the objects whose ids the body has."""
        ids = [*dict.fromkeys(_find_ids(self.call.body))]
        records = [record for id in ids if (record := self._find(id)) is not None]
        self._delete(records)
        return self._answer_many([record.doc["value"] for record in records])

    def clear(self) -> Response:
        """Delete all objects of the collection."""
        self._delete(self._records())
        return self._answer(None)

    # Settings

    def read_setting(self) -> Response:
        """Return the setting."""
        return self._answer_with(self._read_setting())

    def write_setting(self) -> Response:
        """Replace the setting by the body."""
        record = self._read_setting(is_written=True)
        value = documents.replace(self.call, self.shape, record.doc["value"], documents.read_properties(self.call.body))
        uploads = (
            [item for item in (self.call.body or {}).values() if isinstance(item, Upload)]
            if isinstance(self.call.body, Mapping)
            else []
        )
        if uploads:
            value = {"content": base64.b64encode(uploads[0].content).decode()}
        return self._answer_with(self._save(record, value))

    def update_setting(self) -> Response:
        """Change the setting by a JSON Patch, or by the properties of the body."""
        record = self._read_setting(is_written=True)
        return self._answer_with(self._save(record, self._change(record.doc["value"])))

    def reset_setting(self) -> Response:
        """Remove the setting."""
        record = self._read_setting(is_written=True)
        self.call.records.remove(KIND, record.doc["id"])
        return self._answer_with(record)

    def _read_setting(self, *, is_written: bool = False) -> Record:
        """Return the setting; as long as nobody has set it, an example."""
        ids = self.call.ids
        path = self.path
        record = self.call.records.get(KIND, f"{path}|")
        if record is not None:
            return record
        if not (self.has_examples or is_written):
            raise http_error(501, f"Nobody has set {path}, and a strict sandbox makes nothing up: set it first.")
        kind = self.call.document.resolve(self.shape.schema).get("type", "object")
        value = {}
        if kind == "object":
            preset = documents.select_valid(self.call.document, self.shape.schema, {"id": ids[-1]} if ids else {})
            value = make(self.call.document, self.shape.schema, self._random(), preset=preset)
        record = Record({"id": f"{path}|", "value": value}, {"collection": "", "example": True})
        self.call.records.add(KIND, [record])
        return record

    # Records

    def _id(self, key: str) -> str:
        return f"{self.path}|{key}"

    def _records(self) -> list[Record]:
        return self.call.records.find(KIND, "collection", self.path)

    def _records_by_id(self) -> dict[str, Record]:
        return {record.doc["id"]: record for record in self._records()}

    def _find(self, key: str) -> Record | None:
        record = self.call.records.get(KIND, self._id(key))
        if record is not None or self.shape.key in ("", "name"):
            return record
        return next((record for record in self._records() if record.doc["value"].get("id") == key), None)

    def _get(self, key: str) -> Record:
        self._add_examples()
        record = self._find(key)
        if record is None:
            raise not_found(f"object of {self.path}", key)
        return record

    def _add_examples(self) -> None:
        """Fill a collection that no operation adds to, when it is first used."""
        marker = f"{self.path}||"
        if self.shape.is_created or not self.has_examples or self.call.records.get(KIND, marker) is not None:
            return
        records = [Record({"id": marker, "value": {}}, {"collection": "|"})]
        for index in range(EXAMPLES):
            value = make(self.call.document, self.shape.schema, self._random(index))
            if isinstance(value, dict):
                key = str(value.get(self.shape.key, index))
                records.append(
                    Record({"id": self._id(key), "value": value}, {"collection": self.path, "example": True})
                )
        unique = {record.doc["id"].lower(): record for record in records}
        self.call.records.add(KIND, unique.values())

    def _save(self, record: Record, value: dict[str, Any]) -> Record:
        if "content" not in value or "content" in record.doc["value"]:
            value = documents.touch(self.call, self.shape, value)
        facts = {name: fact for name, fact in record.facts.items() if name != "example"}
        changed = Record({**record.doc, "value": value}, facts)
        self.call.records.save(KIND, changed)
        return changed

    def _change(self, value: dict[str, Any]) -> dict[str, Any]:
        body = self.call.body
        if isinstance(body, list):
            fixed = (self.shape.key,) if self.shape.key else ()
            changed = apply_patch(value, body, fixed, documents.get_properties(self.call.document, self.shape.schema))
        else:
            changes = documents.select_valid(self.call.document, self.shape.schema, documents.read_properties(body))
            changed = {
                **value,
                **changes,
                **({self.shape.key: value[self.shape.key]} if self.shape.key in value else {}),
            }
        before, after = (set(self.call.document.find_problems(self.shape.schema, item)) for item in (value, changed))
        if after - before:
            raise bad_request(f"The changed object does not conform to the documentation: {'; '.join(after - before)}.")
        return changed

    def _delete(self, records: Iterable[Record]) -> None:
        for record in records:
            id = record.doc["id"]
            self.call.records.remove(KIND, id)
            inner = f"{id.replace('|', '/', 1)}/"
            for other in [*self.call.records.all(KIND)]:
                if other.doc["id"].startswith(inner):
                    self.call.records.remove(KIND, other.doc["id"])

    # Responses

    @property
    def _documented(self) -> DocumentedResponse:
        return self.call.document.success_response(self.call.operation.id)

    def _random(self, index: int | None = None) -> Random:
        return Random(repr((self.call.seed, self.path, index)))

    def _current(self, record: Record) -> dict[str, Any]:
        """Return an object with its progress at the present time."""
        value: dict[str, Any] = record.doc["value"]
        if "progress" not in record.facts:
            return value
        name, pending, done = record.facts["progress"]
        return {**value, name: pending if self.call.now < record.facts["ends"] else done}

    def _show(self, record: Record, schema: Any) -> Any:
        return documents.show(self.call, schema, self.shape, self._current(record))

    def _answer_with(self, record: Record) -> Response:
        documented = self._documented
        if documented.media_type not in ("", JSON):
            content = record.doc["value"].get("content")
            body = base64.b64decode(content) if content else example_files.make_file(documented.media_type)
            response = Response(documented.status, body, media_type=documented.media_type)
        elif documented.schema is None:
            response = Response(documented.status)
        else:
            response = Response.of(self._show(record, documented.schema), documented.status)
        return self._mark(response, [record])

    def _answer(self, value: Any) -> Response:
        documented = self._documented
        return Response(documented.status) if documented.schema is None else Response.of(value, documented.status)

    def _answer_many(self, values: list[Any]) -> Response:
        """Return the documented answer to an operation on many objects: one entry for each where it is a list."""
        schema = self._documented.schema
        if schema is None:
            return self._answer(None)
        items = self.call.document.resolve(schema).get("items")
        if items is not None:
            return self._answer([documents.show(self.call, items, self.shape, value) for value in values])
        return self._answer(make(self.call.document, schema, self._random(), sparse=True))

    def _mark(self, response: Response, records: Iterable[Record]) -> Response:
        if any(record.facts.get("example") for record in records):
            return attrs.evolve(response, headers={**response.headers, **_UNTOUCHED})
        return response


def _read_id(doc: bytes) -> str:
    id: str = json.loads(doc)["id"]
    return id


def _find_ids(body: Any) -> Iterable[str]:
    """Yield the ids that a body lists: texts, numbers, or objects with an id."""
    for value in body if isinstance(body, list) else body.values() if isinstance(body, Mapping) else ():
        if isinstance(value, (str, int)) and isinstance(body, list):
            yield str(value)
        elif isinstance(value, Mapping) and isinstance(body, list):
            yield str(value.get("id", ""))
        elif isinstance(value, list):
            yield from _find_ids(value)
