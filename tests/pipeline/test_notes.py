"""Notes: read from their files, refused with file and place, complete, and in words of our own."""

from __future__ import annotations

import json
import re
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from sailkit_core.model_docs import read_texts
from scripts.document import operations
from scripts.generate.notes import ModelNote, Notes, NotesError, OperationNote, file_name, read_notes
from tests.pipeline.documents import ROOT, upstream

ARCHIVE = ROOT.parent / "shared" / "upstream" / "api-specs-2026-08-22-whole.tar.gz"
WORDS = 6  # as many in a row are a copy


def read(folder: Path, **texts: str) -> Notes:
    for name, text in texts.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return read_notes(folder)


def test_notes_are_read_from_all_files(tmp_path: Path) -> None:
    notes = read(
        tmp_path,
        things="operations:\n  getThing: >-\n    Returns a\n    thing.\n",
        more="operations:\n  dropThing: {text: Drops it., destroys: true}\n",
        parts="models:\n  Part: A part.\n  Thing: {text: A thing., fields: {id: Its id.}}\n",
        _parameters="parameters: {limit: How many.}\nlists: {limit: How many in all.}\n",
        empty="",
    )
    assert notes.operations == {
        "getThing": OperationNote("Returns a thing."),
        "dropThing": OperationNote("Drops it.", destroys=True),
    }
    assert notes.models == {"Part": ModelNote("A part."), "Thing": ModelNote("A thing.", {"id": "Its id."})}
    assert (notes.parameters, notes.lists) == ({"limit": "How many."}, {"limit": "How many in all."})


def test_without_a_folder_there_are_no_notes(tmp_path: Path) -> None:
    assert read_notes(tmp_path / "none") == Notes()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[]", "things.yaml#: a notes must be a mapping"),
        ("operation: {}", "things.yaml#/operation: operation is not known; known are operations, models"),
        ("operations: [a]", "things.yaml#/operations: operations must be a mapping"),
        ("operations: {getThing: 5}", "things.yaml#/operations/getThing: .* must be a mapping, not a number"),
        ("operations: {getThing: {destroys: true}}", "operations/getThing: an operation note must have text"),
        ("operations: {getThing: {text: x, destroys: maybe}}", "getThing/destroys: destroys must be true or false"),
        ("operations: {getThing: {text: x, field: y}}", "getThing/field: field is not known"),
        ("models: {Thing: {fields: {id: 5}}}", "things.yaml#/models/Thing/fields/id: .* must be text"),
        ("operations: {a: b", "things.yaml, line 2: "),
        ("operations:\n  a: b\n  a: c\n", "things.yaml, line 3: a stands here a second time"),
    ],
)
def test_a_file_of_another_form_is_refused_with_its_place(text: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(NotesError, match=message):
        read(tmp_path, things=text)


def test_a_second_note_on_one_thing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotesError, match=r"b.yaml#/models/Thing: a.yaml has a note on it"):
        read(tmp_path, a="models: {Thing: A thing.}", b="models: {Thing: The thing.}")


def test_notes_on_what_does_not_exist_are_told_by_their_file(tmp_path: Path) -> None:
    notes = read(tmp_path, a="operations: {getThing: x., gone: y.}", _parameters="lists: {limit: z.}")
    assert notes.unused({"operations": ["getThing"]}) == [
        "openapi/notes/a.yaml: operations gone: no document has it",
        "openapi/notes/_parameters.yaml: lists limit: no document has it",
    ]


@pytest.mark.parametrize(
    ("text", "summary", "details"),
    [
        ("Returns it.", "Returns it.", ""),
        ("Returns it. It is old.", "Returns it.", "It is old."),
        ("Returns it, e.g. this one, of v1.2. `a` is old!", "Returns it, e.g. this one, of v1.2.", "`a` is old!"),
        ("Is it? Yes. No.", "Is it?", "Yes. No."),
    ],
)
def test_the_first_sentence_is_the_summary(text: str, summary: str, details: str) -> None:
    note = OperationNote(text)
    assert (note.summary, note.details) == (summary, details)


@given(st.text("aA.`! "))
def test_no_word_of_a_note_is_lost(text: str) -> None:
    note = OperationNote(" ".join(text.split()))
    assert f"{note.summary} {note.details}".split() == text.split()


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("Access Profiles", "access-profiles.yaml"),
        ("Non-Employee Lifecycle Management", "non-employee-lifecycle-management.yaml"),
        ("Shared Signals Framework (SSF)", "shared-signals-framework-ssf.yaml"),
    ],
)
def test_the_notes_of_a_tag_are_in_a_file_of_its_name(tag: str, name: str) -> None:
    assert file_name(tag) == name


@pytest.fixture(scope="module")
def notes() -> Notes:
    return read_notes(ROOT / "openapi" / "notes")


def test_a_note_is_in_the_file_of_its_tag(notes: Notes) -> None:
    tags = {
        node["operationId"]: node["tags"][0]
        for version in ("v2024", "v2025")
        for _, _, node in operations(upstream(version))
        if "operationId" in node
    }
    files = {id: notes.files["operations", id] for id in notes.operations if id in tags}
    assert files == {id: file_name(tags[id]) for id in files}


@pytest.mark.parametrize("version", ["v2024", "v2025"])
def test_every_operation_has_a_note(version: str, notes: Notes) -> None:
    """If this fails after a refresh: describe the new operation in the file of its tag, in words of our own."""
    path = ROOT / "sandbox/sailkit_sandbox/openapi/documents" / f"{version}.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    ids = [node["operationId"] for _, _, node in operations(document)]
    assert [id for id in ids if id not in notes.operations] == []


def texts(notes: Notes) -> Iterator[tuple[str, str]]:
    """Every sentence, with what it speaks of."""
    yield from ((id, note.text) for id, note in notes.operations.items())
    for name, model in notes.models.items():
        yield name, model.text
        yield from ((f"{name}.{field}", text) for field, text in model.fields.items())
    yield from (*notes.parameters.items(), *notes.lists.items())


def test_every_note_ends_with_a_full_stop(notes: Notes) -> None:
    assert [name for name, text in texts(notes) if text and not text.endswith((".", "`", ")", ":"))] == []


def runs(text: str) -> set[tuple[str, ...]]:
    """The words in a row that are a copy where they are in another text as well."""
    found = re.findall(r"[a-z]+", text.lower())
    return {tuple(found[start : start + WORDS]) for start in range(len(found) - WORDS + 1)}


def prose(node: Any) -> Iterator[str]:
    """Descriptions and summaries in a document of upstream's."""
    if isinstance(node, dict):
        for key, value in node.items():
            if isinstance(value, str) and key in ("description", "summary", "x-deprecated-description"):
                yield value
            else:
                yield from prose(value)
    elif isinstance(node, list):
        for value in node:
            yield from prose(value)


def test_no_note_is_copied_from_upstream(notes: Notes) -> None:
    if not ARCHIVE.exists():
        pytest.skip(f"{ARCHIVE.name} is not available")
    known: set[tuple[str, ...]] = set()
    with tarfile.open(ARCHIVE) as archive:
        for member in archive:
            if re.search(r"/v202[45]/.*\.yaml$", member.name) and (file := archive.extractfile(member)):
                data = file.read()
                if b"description" in data or b"summary" in data:
                    for text in prose(yaml.load(data, yaml.CSafeLoader)):
                        known |= runs(text)
    assert known
    assert [(name, " ".join(run)) for name, text in texts(notes) for run in runs(text) & known] == []


def test_the_facts_of_a_fields_class_are_in_the_file_beside_the_code() -> None:
    assert "Default: true." in read_texts("sailkit_api", "v2025", "AccessProfile")["requestable"]
