"""Expressions of conditions: names, texts and numbers, compared and joined, with the methods of strings in Java.

Templates and filters of accounts use them, as in `$type == 'Employee' && !$city.startsWith("O")`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from .errors import TransformError

Lookup: TypeAlias = Callable[[str], Any]

_TOKEN: Final = re.compile(r"""\s*("[^"]*"|'[^']*'|-?\d+|\$?!?\{?[A-Za-z_]\w*\}?|==|!=|<=|>=|&&|\|\||[!<>().,])""")
_COMPARISONS: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "==": lambda left, right: bool(left == right),
    "!=": lambda left, right: bool(left != right),
    "<": lambda left, right: bool(left < right),
    "<=": lambda left, right: bool(left <= right),
    ">": lambda left, right: bool(left > right),
    ">=": lambda left, right: bool(left >= right),
}
_METHODS: Final[Mapping[str, Callable[..., Any]]] = {
    "contains": lambda text, part: part in text,
    "endsWith": lambda text, part: text.endswith(part),
    "equals": lambda text, other: text == other,
    "equalsIgnoreCase": lambda text, other: text.casefold() == other.casefold(),
    "indexOf": lambda text, part: text.find(part),
    "isEmpty": lambda text: not text,
    "lastIndexOf": lambda text, part: text.rfind(part),
    "length": len,
    "replace": lambda text, old, new: text.replace(old, new),
    "size": len,
    "startsWith": lambda text, part: text.startswith(part),
    "substring": lambda text, begin, end=None: text[begin:end],
    "toLowerCase": str.lower,
    "toString": str,
    "toUpperCase": str.upper,
    "trim": str.strip,
}
_NULL_METHODS: Final[Mapping[str, Callable[[Any], bool]]] = {
    "isNull": lambda value: value is None,
    "notNull": lambda value: value is not None,
}
_KEYWORDS: Final = {"true": True, "false": False, "null": None}


def evaluate(text: str, lookup: Lookup) -> Any:
    """Return the value of an expression.

    Args:
        text: the expression.
        lookup: returns the value of a name; None for an unknown one.

    Raises:
        TransformError: for an expression that is not understood.
    """
    return _Parser(text, lookup).parse()


class _Parser:
    """A parser of one expression, which evaluates what it reads."""

    def __init__(self, text: str, lookup: Lookup) -> None:
        self._text = text
        self._lookup = lookup
        self._tokens = _split(text)

    def parse(self) -> Any:
        value = self._read_or()
        if self._tokens:
            raise self._refuse()
        return value

    def _read_or(self) -> Any:
        value = self._read_and()
        while self._accept("||"):
            other = self._read_and()
            value = bool(value) or bool(other)
        return value

    def _read_and(self) -> Any:
        value = self._read_comparison()
        while self._accept("&&"):
            other = self._read_comparison()
            value = bool(value) and bool(other)
        return value

    def _read_comparison(self) -> Any:
        if self._accept("!"):
            return not self._read_comparison()
        left = self._read_operand()
        if self._tokens and self._tokens[0] in _COMPARISONS:
            compare, right = _COMPARISONS[self._tokens.pop(0)], self._read_operand()
            try:
                return compare(left, right)
            except TypeError:
                return False
        return left

    def _read_operand(self) -> Any:
        token = self._next()
        if token == "(":
            value = self._read_or()
            self._expect(")")
        elif token[0] in "\"'":
            value = token[1:-1]
        elif token.lstrip("-").isdigit():
            value = int(token)
        elif token.strip("$!{}").isidentifier():
            name = token.strip("$!{}")
            value = _KEYWORDS[name] if name in _KEYWORDS else self._lookup(name)
        else:
            raise self._refuse()
        while self._accept("."):
            value = self._call_method(value, self._next())
        return value

    def _call_method(self, value: Any, name: str) -> Any:
        self._expect("(")
        arguments = []
        while not self._accept(")"):
            arguments.append(self._read_or())
            self._accept(",")
        if name in _NULL_METHODS:
            return _NULL_METHODS[name](value)
        if name not in _METHODS:
            raise TransformError(f"The sandbox does not evaluate the method {name} in {self._text[:100]!r}.")
        if value is None:
            return None
        try:
            return _METHODS[name](value, *arguments)
        except (TypeError, AttributeError):
            raise self._refuse() from None

    def _accept(self, token: str) -> bool:
        if self._tokens and self._tokens[0] == token:
            del self._tokens[0]
            return True
        return False

    def _expect(self, token: str) -> None:
        if not self._accept(token):
            raise self._refuse()

    def _next(self) -> str:
        if not self._tokens:
            raise self._refuse()
        return self._tokens.pop(0)

    def _refuse(self) -> TransformError:
        return TransformError(f"The sandbox does not understand the expression {self._text[:100]!r}.")


def _split(text: str) -> list[str]:
    tokens, position = [], 0
    while text[position:].strip():
        match = _TOKEN.match(text, position)
        if match is None:
            raise TransformError(f"The sandbox does not understand the expression {text[:100]!r}.")
        tokens.append(match[1])
        position = match.end()
    return tokens
