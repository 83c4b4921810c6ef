"""Preparation: repaired documents, facts of operations, friendly names and class names, before anything is written."""

from __future__ import annotations

import gc
import json
from collections.abc import Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor

import attrs

from scripts.document import Document
from scripts.generate.inputs import Inputs, read_lock
from scripts.generate.naming.class_aliases import Places
from scripts.generate.naming.class_rules import ClassRule, Selection, read_class_rules
from scripts.generate.naming.classes import Shaped, shape
from scripts.generate.naming.friendly_names import friendly, unused_exceptions
from scripts.generate.naming.name_lock import Entry, build_lock, check_lock, ids_by_place, lock_text
from scripts.generate.naming.name_lock import read_lock as read_names
from scripts.generate.naming.policy import Name, Named, NamesError, load_policy
from scripts.generate.notes import Notes
from scripts.generate.render.client import class_name
from scripts.generate.render.facts import Facts, all_facts
from scripts.generate.render.model_docs import Docs, build_model_docs
from scripts.generate.repair import Repaired, repair
from scripts.generate.repair.overlay import Action, Overlaid, OverlayError, apply, read
from scripts.generate.service_documents import has_services, spell_components, to_service_form, to_versioned_form
from scripts.grammar import DocumentError, check_document

RULES = "[classes]"  # beside the versions in the lock of class names: the entries of names.toml


@attrs.frozen
class Prepared:
    """One version, ready to be written.

    Args:
        document: as it is repaired, before classes get their names.
        facts: of each operation.
        shaped: the document for the generator.
        model_docs: docstrings of the models.
        names: the friendly name of each operation, by its id.
        name_lock: the friendly names for the lock.
        notices: sentences on repairs that find fewer places than they declare, and on names that upstream's ids would
            not give.
        hits: how many repairs each rule made.
        used_rules: the entries of [classes] that name a class.
    """

    document: Document
    facts: tuple[Facts, ...]
    shaped: Shaped
    model_docs: Docs
    names: Mapping[str, Name]
    name_lock: Mapping[str, Entry]
    notices: tuple[str, ...]
    hits: Mapping[str, int]
    used_rules: frozenset[str]


@attrs.frozen
class _Job:
    """Inputs of the preparation of one version; `others` are the documents by versions, of a document by services."""

    version: str
    document: Document
    others: tuple[Document, ...]
    actions: tuple[Action, ...]
    notes: Notes
    rules: tuple[ClassRule, ...]
    lock: Mapping[str, str]
    released_rules: Mapping[str, str]
    places: Places
    held: Mapping[tuple[str, str], str]


@attrs.frozen
class _Parts:
    """One version before friendly names: these are given for all versions together."""

    repaired: Repaired
    facts: tuple[Facts, ...]
    shaped: Shaped
    model_docs: Docs
    used_rules: frozenset[str]
    notices: tuple[str, ...]


def prepare(inputs: Inputs) -> dict[str, Prepared]:
    """Repair the documents, and decide every name.

    Raises:
        OverlayError: for an explicit repair that does not fit any more.
        NamesError: for friendly names that collide or would change, and for class names that do not fit.
        DocumentError: for a document that is malformed, or too deep.
    """
    actions = tuple(read(inputs.openapi / "repairs"))
    if unknown := [(a, v) for a in actions for v in sorted(a.matches.keys() - {*inputs.documents, *inputs.missing})]:
        raise OverlayError(f"{a.where}: x-matches speaks of {v}, of which there is no document" for a, v in unknown)
    policy = load_policy(inputs.openapi / "names.toml")
    rules = read_class_rules(policy.classes)
    lock = read_lock(inputs.openapi / "classes.lock.json")
    places = read_lock(inputs.openapi / "class_places.lock.json")
    released = read_names(inputs.openapi / "names.lock.json")
    held = {version: ids_by_place(released, version) for version in inputs.documents}
    released_rules = lock.get(RULES, {})
    jobs = [
        _Job(
            v,
            d,
            _others(d, inputs.documents),
            actions,
            inputs.notes,
            rules,
            lock.get(v, {}),
            released_rules,
            Places(**places.get(v, {})),
            held[v],
        )
        for v, d in inputs.documents.items()
    ]
    with ProcessPoolExecutor(len(jobs), initializer=gc.disable) as pool:  # short-lived: nothing to collect
        futures = [pool.submit(_prepare_version, job) for job in jobs]
    _raise_problems([future.exception() for future in futures])
    parts = {version: future.result() for version, future in zip(inputs.documents, futures, strict=True)}
    operations = {version: _operations(part.facts) for version, part in parts.items()}
    named = friendly(operations, policy, released)
    names = build_lock(named.names, operations, ruled=named.ruled, released=released, policy=policy)
    check_lock(released, names, policy)
    return {
        version: Prepared(
            document=part.repaired.document,
            facts=part.facts,
            shaped=part.shaped,
            model_docs=part.model_docs,
            names=named.names[version],
            name_lock=names[version],
            notices=part.notices + named.notices[version],
            hits=part.repaired.hits,
            used_rules=part.used_rules,
        )
        for version, part in parts.items()
    }


def _raise_problems(errors: Iterable[BaseException | None]) -> None:
    """Raise the problems of all versions, as far as they are of the kind of the first."""
    raised = [error for error in errors if error is not None]
    for kind in (OverlayError, NamesError):
        if raised and isinstance(raised[0], kind):
            raise kind(problem for error in raised if isinstance(error, kind) for problem in error.problems)
    for error in raised:
        raise error


def _others(document: Document, documents: Mapping[str, Document]) -> tuple[Document, ...]:
    """The documents by versions, of a document by services."""
    return tuple(d for d in documents.values() if not has_services(d)) if has_services(document) else ()


def _apply_actions(job: _Job) -> Overlaid:
    """Apply the explicit repairs, which name paths and components as the documents by versions do."""
    if not job.others:
        return apply(job.document, job.version, job.actions)
    form = to_versioned_form(spell_components(job.document, job.others))
    overlaid = apply(form.document, job.version, job.actions)
    return attrs.evolve(overlaid, document=to_service_form(overlaid.document, form.paths))


def _prepare_version(job: _Job) -> _Parts:
    overlaid = _apply_actions(job)
    document = overlaid.document
    file = f"openapi/{job.version}.json"
    check_document(document, file, "correct it with an overlay in openapi/repairs/")
    try:
        repaired = repair(document, job.held)
    except DocumentError as error:
        raise DocumentError(f"{file}{error}") from None
    facts = tuple(all_facts(repaired.document, job.notes).values())
    selection = Selection(job.rules, job.lock, job.released_rules)
    shaped = shape(repaired.document, job.lock, class_name, selection, job.places)
    docs = build_model_docs(repaired.document, shaped, job.notes)
    return _Parts(repaired, facts, shaped, docs, frozenset(selection.used), (*overlaid.notices, *selection.notices))


def unused_entries(inputs: Inputs, prepared: Mapping[str, Prepared]) -> list[str]:
    """Describe each note and each entry of names.toml on what no document has."""
    policy = load_policy(inputs.openapi / "names.toml")
    used = {name for one in prepared.values() for name in one.used_rules}
    unused = [f"[classes] {name}" for name in policy.classes if name not in used]
    unused += unused_exceptions({version: _operations(one.facts) for version, one in prepared.items()}, policy)
    return [*unused_notes(inputs, prepared), *(f"openapi/names.toml: {entry}: no document has it" for entry in unused)]


def unused_notes(inputs: Inputs, prepared: Mapping[str, Prepared]) -> list[str]:
    """Describe each note on what no document has."""
    facts = [f for one in prepared.values() for f in one.facts]
    return inputs.notes.unused(
        {
            "operations": {f.id for f in facts},
            "models": {name for document in inputs.documents.values() for name in document["components"]["schemas"]}
            | {name for one in prepared.values() for name in one.shaped.lock},
            "parameters": {name for f in facts for name in f.arguments},
            "lists": {name for f in facts if f.paging for name in f.arguments},
        }
    )


def _operations(facts: Iterable[Facts]) -> list[Named]:
    return [Named(f.id, f.tag, f.method, f.path, f.paging is not None) for f in facts]


def locks(inputs: Inputs, prepared: Mapping[str, Prepared]) -> dict[str, str]:
    """The lock files of openapi/, by name: what the next run keeps to."""
    classes = {version: p.shaped.lock for version, p in prepared.items()}
    places = {version: attrs.asdict(p.shaped.places) for version, p in prepared.items()}
    rules = read_class_rules(load_policy(inputs.openapi / "names.toml").classes)
    classes[RULES] = {rule.name: rule.text for rule in rules}
    return {
        "names.lock.json": lock_text({version: dict(p.name_lock) for version, p in prepared.items()}),
        "classes.lock.json": json.dumps(classes, indent=1, sort_keys=True) + "\n",
        "class_places.lock.json": json.dumps(places, indent=1, sort_keys=True) + "\n",
    }
