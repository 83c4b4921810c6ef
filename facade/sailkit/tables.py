"""Rows: models and other JSON objects as flat rows of a table, with dotted column names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from sailkit_core.codec import encode, plain
from sailkit_core.keywords import find_nearest, with_known_keywords
from sailkit_core.model import Model

__all__ = ["rows"]

_SCALARS: Final = frozenset((str, int, float, bool, type(None)))


@with_known_keywords
def rows(items: Iterable[Any]) -> Iterator[dict[str, Any]]:
    """Yield models or other JSON objects as flat rows: dicts whose values are text, numbers, booleans or None.

        for row in sailkit.rows(tenant.identities.list()):
            row["emailAddress"], row["attributes.department"], row["manager.name"]

    The columns have JSON names. Those of a nested object follow its own after a dot. A list of texts and numbers is
    one text, separated by "; "; a list of objects is JSON text. Dates are text as the service sends them (ISO 8601). A
    property that was not sent has no column in that row.

    Args:
        items: models, dicts, or a pager.

    Raises:
        TypeError: for an item that is no object.
    """
    for item in items:
        yield flatten(item)


def flatten(item: Any) -> dict[str, Any]:
    """Return a model or another JSON object as a row; see `rows`."""
    value = plain(item)
    if not isinstance(value, dict):
        raise TypeError(f"only objects have columns, not {type(item).__name__}")
    row: dict[str, Any] = {}
    queue: list[tuple[str, Any]] = [*reversed(value.items())]  # instead of recursion: JSON may be nested deeply
    while queue:
        name, member = queue.pop()
        if member.__class__ is dict:
            queue += [(f"{name}.{key}", inner) for key, inner in reversed(member.items())]
        else:
            row[name] = _cell(member)
    return row


def _cell(value: Any) -> Any:
    """Return a value as a scalar."""
    if value.__class__ in _SCALARS:
        return value
    value = plain(value)
    if value.__class__ is list and all(item.__class__ in (str, int, float) for item in value):
        return "; ".join(map(str, value))
    return encode(value).decode() if value.__class__ in (list, dict) and value != {} else value or None


def _find_dotted(value: Any, path: Sequence[str]) -> Any:
    """Return the value at a path that dots divide, also in the names of properties; None if there is none."""
    if not path:
        return value
    members = value.__dict__ if isinstance(value, Model) else value
    if members.__class__ is not dict:
        return None
    values = ((members.get(".".join(path[:end])), path[end:]) for end in range(1, len(path) + 1))
    results = (_find_dotted(inner, rest) for inner, rest in values if inner is not None)
    return next((result for result in results if result is not None), None)


class Columns:
    """The columns of a table.

    Args:
        names: JSON names or field names of models, dotted. A column that is an object has its JSON text.

    Raises:
        TypeError, ValueError: for names that are no list of different texts.
    """

    def __init__(self, names: Sequence[str]) -> None:
        if isinstance(names, str) or not all(isinstance(name, str) and name for name in names):
            raise TypeError("columns must be a list of names, such as ['name', 'attributes.department']")
        if not names or len({*names}) != len(names):
            raise ValueError(f"columns must be different names, at least one, not {list(names)!r}")
        self.names = [*names]
        self._paths = [name.split(".") for name in names]
        self._is_checked = False

    def check(self, items: Sequence[Any]) -> None:
        """Check the first items of a list, and learn the JSON names of their fields.

        Raises:
            ValueError: for a column that neither their model nor any of them has.
        """
        if self._is_checked or not items:
            return
        self._is_checked = True
        cls = type(items[0])
        fields = cls._json_names if issubclass(cls, Model) else {}
        known = {*fields.values()}.union(*(item for item in map(plain, items) if isinstance(item, dict)))
        for header, path in zip(self.names, self._paths, strict=True):
            if path[0] not in known and not any(name.startswith(f"{path[0]}.") for name in known):
                if path[0] not in fields:
                    nearest = find_nearest(path[0], [*fields, *known])  # JSON names are preferred
                    hint = f"; did you mean {nearest!r}?" if nearest else ""
                    raise ValueError(f"the items have no {header!r}{hint}")
                path[0] = fields[path[0]]

    def values(self, item: Any) -> list[Any]:
        """Return the values of an object as scalars, one for each column; None where it has none."""
        values = []
        for path in self._paths:
            value = item
            for name in path:
                members = value.__dict__ if isinstance(value, Model) else value
                value = members.get(name) if members.__class__ is dict else None
            if value is None and len(path) > 1:
                value = _find_dotted(item, path)
            values.append(value if value.__class__ in _SCALARS else _cell(value))
        return values


def find_columns(items: Iterable[Any]) -> Columns | None:
    """Return all columns that any of these objects has, in the order in which they come; None if there are none."""
    names: dict[str, None] = {}
    for item in items:
        names.update(dict.fromkeys(flatten(item)))
    return Columns([*names]) if names else None
