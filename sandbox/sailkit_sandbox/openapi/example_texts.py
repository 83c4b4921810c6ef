"""Made-up texts, chosen by the format and the name of their property."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from random import Random
from typing import Any, Final

from sailkit_sandbox.base.clock import DAY, stamp
from sailkit_sandbox.base.ids import new_id, new_uuid
from sailkit_sandbox.base.vocabulary import DEPARTMENTS, FIRST_NAMES, LABELS, LAST_NAMES, LOCATIONS

_DOMAIN: Final = "sandbox.example"
_FIRST_DAY: Final = date(2024, 1, 1)
_FIRST_SECOND: Final = 1_704_067_200
_YEAR: Final = 365
_WORD: Final = re.compile("[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])")
_EMPTY_OBJECT: Final = r"^\{\}$"


def make_text(schema: Mapping[str, Any], name: str, random: Random) -> str:
    """Make a text.

    Args:
        schema: the schema of a string, with its format and limits.
        name: the name of the property, or "".
        random: the source of randomness.
    """
    if schema.get("pattern") == _EMPTY_OBJECT:
        return "{}"
    maker = _FORMATS.get(schema.get("format", "")) or _choose_maker(name)
    text = maker(random)
    least, most = schema.get("minLength", 0), schema.get("maxLength")
    while len(text) < least:
        text += f" {random.choice(LABELS)}"
    return text[:most]


def _choose_maker(name: str) -> Callable[[Random], str]:
    words = [word.lower() for word in _WORD.findall(name)]
    last = words[-1] if words else ""
    if last in ("id", "uuid") or last == "ids":
        return new_id
    return _WORDS.get("".join(words)) or _WORDS.get(last) or _label


def _stamp(random: Random) -> str:
    return stamp(_FIRST_SECOND + random.randrange(_YEAR * int(DAY)))


def _day(random: Random) -> str:
    return (_FIRST_DAY + timedelta(days=random.randrange(_YEAR))).isoformat()


def _label(random: Random) -> str:
    return random.choice(LABELS)


def _title(random: Random) -> str:
    return f"{random.choice(list(DEPARTMENTS))} {random.choice(LABELS)}"


def _sentence(random: Random) -> str:
    return f"Made up for {random.choice(list(DEPARTMENTS))} in {random.choice(LOCATIONS)}."


def _person(random: Random) -> str:
    return f"{random.choice(FIRST_NAMES)} {random.choice(LAST_NAMES)}"


def _email(random: Random) -> str:
    return f"person{random.randrange(10_000)}@{_DOMAIN}"


def _address(random: Random) -> str:
    return f"https://{_DOMAIN}/{random.choice(LABELS)}"


_FORMATS: Final[Mapping[str, Callable[[Random], str]]] = {
    "date": _day,
    "date-time": _stamp,
    "email": _email,
    "uri": _address,
    "uuid": new_uuid,
}
_WORDS: Final[Mapping[str, Callable[[Random], str]]] = {
    "alias": lambda random: random.choice(FIRST_NAMES).lower(),
    "created": _stamp,
    "date": _stamp,
    "department": lambda random: random.choice(list(DEPARTMENTS)),
    "description": _sentence,
    "displayname": _title,
    "email": _email,
    "firstname": lambda random: random.choice(FIRST_NAMES),
    "lastname": lambda random: random.choice(LAST_NAMES),
    "location": lambda random: random.choice(LOCATIONS),
    "locale": lambda random: "en",
    "message": _sentence,
    "modified": _stamp,
    "name": _title,
    "ownername": _person,
    "phone": lambda random: f"+1512555{random.randrange(10_000):04}",
    "requester": _person,
    "text": _sentence,
    "uri": _address,
    "url": _address,
    "version": lambda random: f"1.{random.randrange(10)}",
}
