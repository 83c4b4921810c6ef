"""Codec benchmark: pages of 250 rows as models, as ratios to `json`: `python -m benchmarks.codec [--old FOLDER]`.

Requires sailkit and sailkit-sandbox. Prints ratios of the fastest of interleaved runs in one process, which can be
compared between machines, as a Markdown table. If orjson is installed, it is used. FOLDER contains another state of the
packages under the names `old_core` and `old_api`: then the last columns are ratios to that state.
"""

from __future__ import annotations

import argparse
import gc
import json
import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any

import attrs

from benchmarks.tasks import find_fastest
from sailkit_core import json_text

RUNS = 21
LOOKED_AT = 100  # rows of which a normal loop reads some fields


class State:
    """One state of the packages."""

    def __init__(self, core: str, api: str) -> None:
        codec = import_module(f"{core}.codec")
        self.loads: Any = import_module(f"{core}.json_text").loads
        self.encode: Any = codec.encode
        self._decode, self._package = codec.decode, f"{api}.v2025.models"
        self._hits = import_module(f"{api}.v2025.operations").describe("search_post").results[200]["application/json"]
        self._names: dict[type, list[str]] = {}

    def decode(self, model: str, text: bytes) -> Any:
        """Decode a page of models, or of search hits if no model is named."""
        return self._decode([model] if model else self._hits, self.loads(text), self._package)

    def read(self, model: Any) -> None:
        """Read every field of a model, and of all models in it."""
        for name in self._field_names(model.__class__):
            value = getattr(model, name)
            if value.__class__ is list:
                for item in value:
                    if self._field_names(item.__class__):
                        self.read(item)
            elif self._field_names(value.__class__):
                self.read(value)

    def read_all(self, page: list[Any]) -> list[Any]:
        """Read every field of all models in a page, and return the page."""
        for model in page:
            self.read(model)
        return page

    def look(self, page: list[Any]) -> None:
        """Read the first four fields of some rows."""
        for row in page[:LOOKED_AT]:
            for name in self._field_names(row.__class__)[:4]:
                getattr(row, name)

    def make(self, value: Any) -> Any:
        """Make an equal value with constructors."""
        if isinstance(value, list):
            return [self.make(item) for item in value]
        if not hasattr(value.__class__, "_json_names"):
            return value
        names = {name: json_name for name, json_name in value._json_names.items() if json_name in value}
        required = {f.name: None for f in attrs.fields(value.__class__) if f.default is attrs.NOTHING}
        return value.__class__(**required | {name: self.make(getattr(value, name)) for name in names})

    def _field_names(self, cls: type) -> list[str]:
        try:
            return self._names[cls]
        except KeyError:
            return self._names.setdefault(cls, list(getattr(cls, "_json_names", ())))


def measured(state: State, kind: str, text: bytes) -> list[Callable[[], Any]]:
    """What is measured of a state."""
    unread, objects = state.decode(kind, text), state.decode(kind, text)
    state.read_all(objects)
    made = state.make(objects)
    return [
        lambda: state.decode(kind, text),
        lambda: state.look(state.decode(kind, text)),
        lambda: state.read_all(state.decode(kind, text)),
        lambda: state.encode(unread),
        lambda: state.encode(objects),
        lambda: state.encode(made),
    ]


def compare(name: str, kind: str, text: bytes, states: list[State]) -> str:
    """One line of the table."""
    page = json.loads(text)
    functions: list[Callable[[], Any]] = [lambda: json.loads(text), lambda: states[0].loads(text)]
    functions += [lambda: json.dumps(page)]
    for state in states:
        functions += measured(state, kind, text)
    loads, alone, dumps, *rest = find_fastest(functions, RUNS)
    decode, look, read, fresh, touched, constructed = rest[:6]
    cells = [
        alone / loads,
        decode / loads,
        look / loads,
        read / loads,
        fresh / dumps,
        touched / dumps,
        constructed / dumps,
    ]
    cells += [now / before for now, before in zip(rest[:6], rest[6:], strict=False)]
    return " | ".join([f"| {name}", *(f"{cell:.2f}" for cell in cells)]) + " |"


def main() -> None:
    """Print the table."""
    from benchmarks.shapes import make_pages  # not in the environments without the sandbox

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--old", help="folder with the packages old_core and old_api")
    options = parser.parse_args()
    states = [State("sailkit_core", "sailkit_api")]
    if options.old:
        sys.path.insert(0, options.old)
        states.append(State("old_core", "old_api"))
    print("with orjson" if json_text._orjson() else "without orjson", "; x json.loads, x json.dumps", sep="")
    columns = ["decode", f"{LOOKED_AT} rows looked at", "all read", "encode unread", "encode read", "encode made"]
    heads = ["page of 250", "parse", *columns, *(f"{column} / old" for column in columns * (len(states) - 1))]
    print(f"| {' | '.join(heads)} |\n|{' --- |' * len(heads)}")
    pages = make_pages()
    gc.freeze()
    for name, (kind, text) in pages.items():
        print(compare(name, kind, text, states), flush=True)


if __name__ == "__main__":
    main()
