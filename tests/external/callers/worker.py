"""A process with the package of one state: describes it, or runs callers with it. `python -m ... describe|run FILE`.

Nothing is sent: the transport records the requests. What a call returns is decoded from JSON as the service of this
state sends it, and so is what callers read.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import attrs
import httpx

from sailkit_core.client import Client
from sailkit_core.codec import plain
from sailkit_core.model import File
from sailkit_core.request import PagedRequest, Request
from tests.external.callers.package import PACKAGE, Package, describe, load
from tests.external.callers.values import Service, argument, discriminate, is_of_type, strip

# Headers of every request, and those by which the client tells what the document says of the operation.
IGNORED_HEADERS = {"accept-encoding", "connection", "user-agent", "content-length", "host", "authorization"}
IGNORED_HEADERS |= {"accept", "x-sailpoint-experimental"}


class Recorder(Client):
    """A client that records what it sends, and receives every response that the present state knows."""

    def __init__(self, package: Package) -> None:
        super().__init__("https://tenant.example.com", "token", transport=httpx.MockTransport(self._record))
        self._service = Service(package)
        self._actions = {action.route: action for action in package.actions}
        self.requests: list[dict[str, Any]] = []
        self.results: list[Any] = []

    def forget(self) -> None:
        """Forget what was recorded."""
        self.requests, self.results = [], []

    def _record(self, request: httpx.Request) -> httpx.Response:
        boundary = re.search(r"boundary=(\w+)", request.headers.get("content-type", ""))
        text = request.read().decode(errors="replace")
        headers = {name: value for name, value in request.headers.items() if name not in IGNORED_HEADERS}
        if boundary:
            text, headers["content-type"] = text.replace(boundary[1], "boundary"), "multipart/form-data"
        url = request.url
        query = sorted(url.params.multi_items())
        self.requests.append(
            {"method": request.method, "path": url.raw_path.decode().partition("?")[0], "query": query}
            | {"headers": dict(sorted(headers.items())), "body": text}
        )
        return httpx.Response(204)

    def send(self, request: Request[Any]) -> Any:
        self._http.send(self._build(request.http()))
        self.results += [request.decode(*response) for response in self._responses(request)]

    def pages(self, request: PagedRequest[Any, Any]) -> Any:
        self.send(request)
        self.results = [_Page(self._items(request, result)) for result in self.results]

    def _responses(self, request: Request[Any]) -> Iterator[tuple[int, str, bytes]]:
        operation = request.operation
        action = self._actions[f"{operation.method} {operation.path}"]
        values = [value for value in self._service.values(action.returns) if value is not None]
        # A list may be accepted first (202), and this response has no items.
        for status, kinds in [*operation.results.items()][: 1 if action.is_list else None]:
            for media_type, kind in kinds.items():
                if action.item and kind in ("@text", "@bytes"):
                    continue  # a pager reads JSON
                if kind in ("@text", "@bytes"):
                    yield status, media_type, b"content"
                else:
                    for value in values:
                        if _is_of_kind(value, kind):
                            discriminate(value, kind, {})
                            yield status, media_type, json.dumps(value).encode()
            if not kinds:
                yield status, "", b""

    @staticmethod
    def _items(request: Request[Any], result: Any) -> Any:
        name = request.operation.paging.items if request.operation.paging else ""
        if not name:
            return result
        return getattr(result, next(field for field, wire in type(result)._json_names.items() if wire == name))


def _is_of_kind(value: Any, kind: Any) -> bool:
    """Whether JSON is of one of several kinds of a response."""
    return isinstance(value, list) if isinstance(kind, list) else not isinstance(kind, str) or isinstance(value, dict)


@attrs.frozen
class _Page:
    items: Any


class Runner:
    """Callers of an old state, run with the package of the present one.

    Args:
        old: the package of the callers' state.
        new: the present package.
        names: the present names of the old classes.
    """

    def __init__(self, old: Package, new: Package, names: Mapping[str, str]) -> None:
        self._old, self._new, self._names = old, new, names
        self._recorder = Recorder(new)
        self._tenant = import_module(f"{PACKAGE}.{new.version}.resources").Resources(self._recorder)
        models = import_module(f"{PACKAGE}.{new.version}.models")
        self._classes = {name: getattr(models, new_name) for name, new_name in names.items() if name in old.models}
        self._sent, self._stored = Service(new), Service(old, knows_classes=False)

    def run(self, caller: Mapping[str, Any]) -> dict[str, Any]:
        """Run one caller: its error, its requests, and how many of the values that it gets are of the declared type."""
        if any(one["kind"] in ("class", "received") and one["type"] not in self._classes for one in caller["inputs"]):
            return {}  # the class is gone, and its import says so
        function = getattr(import_module(caller["module"]), f"c{caller['line']}")
        self._recorder.forget()
        try:
            if caller["kind"] == "read":
                return self._read(function, caller["inputs"][0]["type"], caller["returns"])
            result = function(*map(self._input, caller["inputs"]))
        except Exception as error:  # noqa: BLE001 - whatever a caller raises is the result
            return {"error": f"{type(error).__name__}: {error}"}
        if caller["kind"] == "build":
            return {"requests": [{"body": _plain_fields(result)}]}
        values = self._recorder.results if caller["kind"] == "call" else []
        return {"requests": self._recorder.requests} | self._judge(values, caller["returns"])

    def _read(self, function: Callable[[Any], Any], name: str, annotation: str) -> dict[str, Any]:
        """Read a field of what the service sends, and of what was stored in the caller's state."""
        model = self._classes[name]
        values = [function(model.from_dict(strip(item))) for item in self._sent.objects(model.__name__)]
        stored = [function(model.from_dict(strip(item))) for item in self._stored.objects(name)]
        return self._judge(values, annotation) | {"stored": [value is not None for value in stored]}

    def _judge(self, results: list[Any], annotation: str) -> dict[str, Any]:
        if annotation == "object":
            return {}
        if annotation.startswith("Pager["):
            results = [result.items if isinstance(result, _Page) else _Page(result) for result in results]
            annotation = f"list[{annotation.removeprefix('Pager[')}"
        values = [result for result in results if result is not None]
        fitting = sum(is_of_type(value, annotation, self._old, self._names) for value in values)
        return {"values": len(values), "fitting": fitting, "missing": len(values) < len(results)}

    def _input(self, one: Mapping[str, Any]) -> Any:
        if one["kind"] == "tenant":
            return self._tenant
        if one["kind"] == "class":
            return self._classes[one["type"]]
        return argument(one["type"], one["name"], self._old, self._classes)


def _plain_fields(model: Any) -> dict[str, Any]:
    return {wire: str(value) if isinstance(value, File) else plain(value) for wire, value in vars(model).items()}


def _run(task: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Run the callers of one version."""
    sys.path.insert(0, task["folder"])
    old = load(task["package"])
    runner = Runner(old, describe(old.version), task["names"])
    return [runner.run(caller) for caller in task["callers"]]


def main(command: str, path: Path) -> None:
    if command == "describe":
        result: Any = [attrs.asdict(describe(version)) for version in json.loads(path.read_text(encoding="utf-8"))]
    else:
        result = [_run(task) for task in json.loads(path.read_text(encoding="utf-8"))]
    path.write_text(json.dumps(result), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
