"""Operations of transforms on texts and dates.

See https://developer.sailpoint.com/docs/extensibility/transforms/operations.
"""

from __future__ import annotations

import base64
import binascii
import re
import unicodedata
from collections.abc import Callable, Mapping
from random import Random
from typing import Any, Final, Protocol, TypeAlias

from sailkit_sandbox.base.ids import new_uuid

from . import dates, expressions, templates
from .errors import TransformError

_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_DIGITS: Final = "0123456789"
_SPECIAL: Final = "!@#$%&*()+<>?"
_LONGEST: Final = 450
_SMALL_WORDS: Final = ("von", "del", "of", "de", "la", "y")
_ROMAN_NUMERAL: Final = re.compile(r"i{2,3}|iv|vi{0,3}|ix|x", re.IGNORECASE)


class Arguments(Protocol):
    """The input and the attributes of a transform, with nested transforms evaluated."""

    @property
    def text(self) -> str | None:
        """The input, or None."""

    @property
    def now(self) -> float:
        """The time, in seconds since 1970."""

    @property
    def random(self) -> Random:
        """The source of randomness."""

    def read(self, name: str, default: str | None = None) -> str | None:
        """Return the text of an attribute."""

    def read_list(self, name: str) -> list[str | None]:
        """Return the texts of a list."""

    def read_table(self, name: str) -> Mapping[str, Any]:
        """Return an attribute that is an object."""

    def find_first(self, name: str, *, ignore_errors: bool) -> str | None:
        """Return the first text of a list that is not None; the others are not evaluated."""


Operation: TypeAlias = Callable[[Arguments], str | None]


def require(arguments: Arguments, name: str) -> str:
    """Return the text of a required attribute.

    Raises:
        TransformError: for a missing attribute.
    """
    value = arguments.read(name)
    if value is None:
        raise TransformError(f"The attribute {name} is required and has no value.")
    return value


def read_number(arguments: Arguments, name: str, default: int | None = None) -> int | None:
    """Return an attribute that is a whole number.

    Raises:
        TransformError: for any other value.
    """
    text = arguments.read(name)
    if text is None:
        return default
    if not re.fullmatch(r"-?\d{1,9}", text):
        raise TransformError(f"The attribute {name} must be a whole number, not {text[:50]!r}.")
    return int(text)


def read_flag(arguments: Arguments, name: str) -> bool:
    """Return an attribute that is true or false. Default: False."""
    return (arguments.read(name) or "").lower() == "true"


def _on_text(change: Callable[[str], str | None]) -> Operation:
    """Make an operation that changes the input; without an input there is no result."""
    return lambda arguments: None if arguments.text is None else change(arguments.text)


def _on_input(change: Callable[[str, Arguments], str | None]) -> Operation:
    """Make an operation that changes the input with the attributes; without an input there is no result."""
    return lambda arguments: None if arguments.text is None else change(arguments.text, arguments)


def _decode(text: str) -> str:
    try:
        return base64.b64decode(text, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        raise TransformError(f"The input {text[:50]!r} is not Base64.") from None


def _decompose(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))


def _normalize_name(text: str) -> str:
    return "".join(_normalize_word(word) for word in re.split(r"([ '-])", text.strip()))


def _normalize_word(word: str) -> str:
    lower = word.lower()
    if lower in _SMALL_WORDS:
        return lower
    if _ROMAN_NUMERAL.fullmatch(word):
        return word.upper()
    prefix = next((prefix for prefix in ("mac", "mc") if lower.startswith(prefix) and len(lower) > len(prefix)), "")
    return prefix.capitalize() + lower.removeprefix(prefix).capitalize()


def _cut(text: str, arguments: Arguments) -> str:
    begin, end = read_number(arguments, "begin", 0) or 0, read_number(arguments, "end", -1)
    start = 0 if begin == -1 else begin + (read_number(arguments, "beginOffset", 0) or 0)
    stop = len(text) if end in (None, -1) else end + (read_number(arguments, "endOffset", 0) or 0)
    if not 0 <= start <= stop <= len(text):
        raise TransformError(f"The range {start} to {stop} is not within the {len(text)} characters of the input.")
    return text[start:stop]


def _split(text: str, arguments: Arguments) -> str | None:
    index = read_number(arguments, "index", 0) or 0
    parts = _compile(require(arguments, "delimiter")).split(text)
    if 0 <= index < len(parts):
        return str(parts[index])
    if read_flag(arguments, "throws"):
        raise TransformError(f"IndexOutOfBoundsException: there are {len(parts)} parts, and index is {index}.")
    return None


def _compile(pattern: str) -> Any:
    import re2  # linear in the length of the text, as patterns come from requests

    options = re2.Options()
    options.log_errors = False
    try:
        return re2.compile(pattern, options)
    except re2.error as error:
        raise TransformError(f"{pattern[:50]!r} is not a regular expression that is understood: {error}.") from None


def _replace_pattern(text: str, pattern: str, replacement: str) -> str:
    groups = re.sub(r"\$(\d)", r"\\\1", replacement.replace("\\", "\\\\"))
    compiled = _compile(pattern)
    try:
        return str(compiled.sub(groups, text))
    except IndexError:
        raise TransformError(f"{replacement[:50]!r} names a group that {pattern[:50]!r} does not have.") from None


def _replace(text: str, arguments: Arguments) -> str:
    return _replace_pattern(text, require(arguments, "regex"), arguments.read("replacement") or "")


def _replace_all(text: str, arguments: Arguments) -> str:
    for pattern, replacement in arguments.read_table("table").items():
        text = _replace_pattern(text, pattern, str(replacement))
    return text


def _look_up(arguments: Arguments) -> str | None:
    table = arguments.read_table("table")
    value = table.get(arguments.text or "", table.get("default"))
    return None if value is None else str(value)


def _pad(*, left: bool) -> Operation:
    def pad(text: str, arguments: Arguments) -> str:
        length, padding = read_number(arguments, "length", 0) or 0, arguments.read("padding") or " "
        if length > _LONGEST:
            raise TransformError(f"The attribute length must be at most {_LONGEST}.")
        return text.rjust(length, padding[0]) if left else text.ljust(length, padding[0])

    return _on_input(pad)


def _generate(alphabet: str) -> Operation:
    return lambda arguments: generate_text(arguments, alphabet)


def generate_text(arguments: Arguments, alphabet: str) -> str:
    """Return a random text of the length that the attributes say; without one, 32 characters.

    Raises:
        TransformError: for a length that is not from 1 to 450.
    """
    length = read_number(arguments, "length", 32) or 0
    if not 1 <= length <= _LONGEST:
        raise TransformError(f"The attribute length must be from 1 to {_LONGEST}.")
    return "".join(arguments.random.choices(alphabet, k=length))


def generate_random_string(arguments: Arguments) -> str:
    """Return a random text of letters, optionally with digits and special characters."""
    digits = _DIGITS if read_flag(arguments, "includeNumbers") else ""
    return generate_text(
        arguments, _LETTERS + digits + (_SPECIAL if read_flag(arguments, "includeSpecialChars") else "")
    )


def get_end_of_string(arguments: Arguments) -> str | None:
    """Return the last characters of the input; None if it is shorter."""
    text, count = arguments.text, read_number(arguments, "numChars", 0) or 0
    return None if text is None or count > len(text) else text[len(text) - count :]


def _choose(arguments: Arguments) -> str | None:
    left, separator, right = require(arguments, "expression").partition(" eq ")
    if not separator:
        raise TransformError("IllegalArgumentException: the expression must compare two values with eq.")
    values = [templates.render(side.strip(), arguments.read) for side in (left, right)]
    if any(value.startswith("$") for value in values):
        raise TransformError("IllegalArgumentException: a value of the expression is null.")
    return _render(arguments, "positiveCondition" if values[0] == values[1] else "negativeCondition")


def _compare_dates(arguments: Arguments) -> str | None:
    first, second = require(arguments, "firstDate"), require(arguments, "secondDate")
    is_true = dates.compare(first, second, require(arguments, "operator"), arguments.now)
    return _render(arguments, "positiveCondition" if is_true else "negativeCondition")


def _render(arguments: Arguments, name: str) -> str | None:
    value = arguments.read(name)
    if value is None:
        return None
    text = templates.render(value, arguments.read)
    return None if re.fullmatch(r"\$\w+", text) else text


def _render_static(arguments: Arguments) -> str | None:
    value = arguments.read("value")
    return None if value is None else templates.render(value, arguments.read)


def _format_date(text: str, arguments: Arguments) -> str:
    formats = [arguments.read(name) or "ISO8601" for name in ("inputFormat", "outputFormat")]
    return dates.convert(text, *formats)


def _calculate_date(arguments: Arguments) -> str | None:
    expression, round_up = require(arguments, "expression"), read_flag(arguments, "roundUp")
    return dates.calculate(arguments.text, expression, arguments.now, round_up=round_up)


def _format_phone(text: str, arguments: Arguments) -> str | None:
    import phonenumbers

    try:
        number = phonenumbers.parse(text, (arguments.read("defaultRegion") or "US").upper())
    except phonenumbers.NumberParseException:
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _format_country(text: str, arguments: Arguments) -> str | None:
    import iso3166

    format = arguments.read("format") or "alpha2"
    if format not in ("alpha2", "alpha3", "numeric"):
        raise TransformError(f"The attribute format must be alpha2, alpha3 or numeric, not {format[:50]!r}.")
    country = iso3166.countries.get(text.strip(), None)
    return None if country is None else str(getattr(country, format))


OPERATIONS: Final[Mapping[str, Operation]] = {
    "base64Decode": _on_text(_decode),
    "base64Encode": _on_text(lambda text: base64.b64encode(text.encode()).decode()),
    "concat": lambda arguments: "".join(text or "" for text in arguments.read_list("values")),
    "conditional": _choose,
    "dateCompare": _compare_dates,
    "dateFormat": _on_input(_format_date),
    "dateMath": _calculate_date,
    "decomposeDiacriticalMarks": _on_text(_decompose),
    "e164phone": _on_input(_format_phone),
    "firstValid": lambda arguments: arguments.find_first("values", ignore_errors=read_flag(arguments, "ignoreErrors")),
    "indexOf": _on_input(lambda text, arguments: str(text.find(require(arguments, "substring")))),
    "iso3166": _on_input(_format_country),
    "join": lambda arguments: (arguments.read("separator") or ",").join(filter(None, arguments.read_list("values"))),
    "lastIndexOf": _on_input(lambda text, arguments: str(text.rfind(require(arguments, "substring")))),
    "leftPad": _pad(left=True),
    "lookup": _look_up,
    "lower": _on_text(str.lower),
    "normalizeNames": _on_text(_normalize_name),
    "randomAlphaNumeric": _generate(_LETTERS + _DIGITS),
    "randomNumeric": _generate(_DIGITS),
    "replace": _on_input(_replace),
    "replaceAll": _on_input(_replace_all),
    "rightPad": _pad(left=False),
    "split": _on_input(_split),
    "static": _render_static,
    "substring": _on_input(_cut),
    "trim": _on_text(str.strip),
    "upper": _on_text(str.upper),
    "uuid": lambda arguments: new_uuid(arguments.random),
}


def filter_accepts(expression: str, lookup: expressions.Lookup) -> bool:
    """Return whether an account meets a filter.

    Raises:
        TransformError: for a filter that is not understood.
    """
    return bool(expressions.evaluate(expression, lookup))
