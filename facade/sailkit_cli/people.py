"""People: identities by id, alias, e-mail address or name, as they are written on a command line or in a file."""

from __future__ import annotations

import csv
import io
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import attrs
import click

if TYPE_CHECKING:
    from sailkit import Tenant
    from sailkit_api.v2025.models import Identity

__all__ = ["FIELDS", "Person", "find_people", "find_person", "read_people"]

FIELDS: Final = ("id", "alias", "email", "name")
GROUP: Final = 25  # values in one filter
# Headers of files, in lower case and without blanks and underscores, and the field that they stand for.
HEADERS: Final = {
    **dict.fromkeys(("id", "identityid"), "id"),
    **dict.fromkeys(("alias", "uid", "username", "login"), "alias"),
    **dict.fromkeys(("email", "emailaddress", "mail"), "email"),
    **dict.fromkeys(("name", "displayname"), "name"),
}
ID: Final = re.compile(r"[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


@attrs.frozen
class Person:
    """What was written, the field that it is, and the identities that have it."""

    value: str
    field: str
    identities: tuple[Identity, ...] = ()

    @property
    def problem(self) -> str:
        """Why it is not clear who is meant; "" if it is."""
        if len(self.identities) == 1:
            return ""
        found = f"{len(self.identities)} identities have" if self.identities else "no identity has"
        return f"{found} this {self.field}"


def read_people(path: str, field: str | None) -> list[tuple[str, str]]:
    """Read a file of people, CSV with a header or a value in each line; "-" is stdin.

    Args:
        path: the path of the file.
        field: what the values are, one of `FIELDS`; None decides by the header, else by the look of each value.

    Returns:
        Each value once, with its field.

    Raises:
        click.UsageError: for a file that is no text, and for one without people.
    """
    rows = list(_read_rows(path))
    header = [re.sub(r"[\s_]", "", cell).lower() for cell in rows[0]] if rows else []
    known = {HEADERS[name]: index for index, name in reversed([*enumerate(header)]) if name in HEADERS}
    column, kind = 0, field
    if known:
        kind = field or next(name for name in FIELDS if name in known)
        if kind not in known:
            raise click.UsageError(f"{path} has no column for {kind}; it has {', '.join(rows[0])}.")
        column, rows = known[kind], rows[1:]
    values = dict.fromkeys(row[column].strip() for row in rows if len(row) > column and row[column].strip())
    if not values:
        raise click.UsageError(f"{path} names nobody.")
    return [(value, kind or _guess(value)) for value in values]


def find_people(tenant: Tenant, people: Iterable[tuple[str, str]]) -> Iterator[Person]:
    """Yield each person with the identities that have the value; several in a request."""
    waiting = list(people)
    for field in FIELDS:
        values = [value for value, kind in waiting if kind == field]
        for start in range(0, len(values), GROUP):
            yield from _find_group(tenant, field, values[start : start + GROUP])


def find_person(tenant: Tenant, value: str) -> Identity:
    """Return the identity with an id, alias, e-mail address or name.

    Raises:
        click.UsageError: if there is none, or more than one.
    """
    (person,) = find_people(tenant, [(value, _guess(value))])
    if not person.identities and person.field == "alias":
        (person,) = find_people(tenant, [(value, "name")])
    if person.problem:
        raise click.UsageError(f"{value!r}: {person.problem}; its id, alias, e-mail address or name is required.")
    return person.identities[0]


def _read_rows(path: str) -> Iterator[list[str]]:
    content = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
    try:
        text = content.decode("utf-8-sig")
        first = text.lstrip().partition("\n")[0]
        delimiter = max(",;\t", key=first.count)
        yield from (row for row in csv.reader(io.StringIO(text), delimiter=delimiter) if row)
    except (UnicodeDecodeError, csv.Error):
        raise click.UsageError(f"{path} is not text in UTF-8; spreadsheets save it as `CSV UTF-8`.") from None


def _guess(value: str) -> str:
    return "email" if "@" in value else "id" if ID.fullmatch(value) else "alias"


def _find_group(tenant: Tenant, field: str, values: list[str]) -> Iterator[Person]:
    from sailkit import F  # here, because the help does not need it

    field_filter: Any = F[field].in_(values) if field == "id" else None
    for value in values if field_filter is None else ():
        comparison = F[field].eq(value)
        field_filter = comparison if field_filter is None else field_filter | comparison
    found: dict[str, dict[str, Identity]] = {}
    for identity in tenant.identities.list(filters=field_filter):
        own = {"id": identity.id, "alias": identity.alias, "email": identity.email_address, "name": identity.name}
        found.setdefault(str(own[field]).casefold(), {})[str(identity.id)] = identity
    for value in values:
        yield Person(value, field, tuple(found.get(value.casefold(), {}).values()))
