"""Documents by services as those by versions write them: for explicit repairs, which name paths and components.

Upstream's documents by services have the version of a service in the path (`/accounts/v1/{id}`), and the names of their
components in lower case.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

import attrs

from scripts.document import METHODS, Document, Json, service_version, without_version
from scripts.generate.naming.structures import renamed

MAX_VERSION = 99


@attrs.frozen
class VersionedForm:
    """A document without the versions of services in its paths.

    Args:
        document: the document.
        paths: its changed paths, each with the path of the service.
    """

    document: Document
    paths: Mapping[str, str]


def has_services(document: Document) -> bool:
    """Whether a document is one by services: most of its paths have the version of a service."""
    numbers = [_version(path, item) for path, item in document["paths"].items()]
    return 2 * sum(map(bool, numbers)) > len(numbers)


def to_versioned_form(document: Document) -> VersionedForm:
    """Take the versions of services out of the paths; a path that would be that of another one is left as it is."""
    own = [path for path, item in document["paths"].items() if _version(path, item)]
    plain = {path: without_version(path, _version(path, document["paths"][path])) for path in own}
    count = Counter([*plain.values(), *document["paths"]])
    unique = {path: name for path, name in plain.items() if count[name] == 1}
    paths = {unique.get(path, path): item for path, item in document["paths"].items()}
    return VersionedForm({**document, "paths": paths}, {name: path for path, name in unique.items()})


def to_service_form(document: Document, paths: Mapping[str, str]) -> Document:
    """Give the paths the versions of services again; that of a new path is after its first step.

    Args:
        document: in the versioned form.
        paths: those of the form.
    """
    return {
        **document,
        "paths": {paths.get(p) or _service_path(p, item): item for p, item in document["paths"].items()},
    }


def spell_components(document: Document, others: Iterable[Document]) -> Document:
    """Write the names of components like those of other documents, upper and lower case aside.

    A name that the others write in several ways, or that is in use in the document, is not given.
    """
    spellings: dict[str, set[str]] = {}
    for other in others:
        for name in other["components"]["schemas"]:
            spellings.setdefault(name.lower(), set()).add(name)
    own = [*document["components"]["schemas"]]
    in_use = {*own}
    lower = Counter(map(str.lower, own))
    names: dict[str, str] = {}
    for name in own:
        found = spellings.get(name.lower(), set())
        if len(found) == 1 and not found & in_use and lower[name.lower()] == 1:
            names[name] = next(iter(found))
    return renamed(document, names)


def _version(path: str, item: Json) -> int:
    """The version of the service that a path belongs to, by the ids of its operations."""
    if not isinstance(item, dict):  # a malformed document, which is refused later
        return 0
    ids = [str(node.get("operationId")) for key, node in item.items() if key in METHODS and isinstance(node, dict)]
    return max((service_version(operation_id, path) for operation_id in ids), default=0)


def _service_path(path: str, item: Json) -> str:
    first, slash, rest = path.removeprefix("/").partition("/")
    numbered = (f"/{first}/v{number}" for number in range(1, MAX_VERSION + 1))
    start = next((one for one in numbered if _version(one, item)), f"/{first}")
    return path if _version(path, item) else f"{start}{slash}{rest}"
