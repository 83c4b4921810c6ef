"""Templates of static transforms: a part of Velocity, with variables, methods of strings and conditions.

See https://velocity.apache.org/engine/1.7/user-guide.html.
"""

from __future__ import annotations

import re
from typing import Final

from . import expressions
from .errors import TransformError
from .expressions import Lookup

_REFERENCE: Final = re.compile(
    r"\$!?(?:\{!?(?P<braced>[A-Za-z_]\w*(?:\.\w+\([^()]*\))*)\}|(?P<plain>[A-Za-z_]\w*(?:\.\w+\([^()]*\))*))"
)
_DIRECTIVE: Final = re.compile(r"#\{?(if|elseif|else|end|set)\}?")
_UNSUPPORTED: Final = re.compile(r"#\{?(foreach|macro|parse|include|define|evaluate|stop)\b")


def render(template: str, lookup: Lookup) -> str:
    """Return the text of a template.

    Args:
        template: the template. A text without variables and directives is returned as it is.
        lookup: returns the value of a variable; a variable without a value remains as it is written.

    Raises:
        TransformError: for a directive or a method that the sandbox does not evaluate.
    """
    if unsupported := _UNSUPPORTED.search(template):
        raise TransformError(f"The sandbox does not evaluate #{unsupported[1]} in templates.")
    variables: dict[str, object] = {}
    scope: Lookup = lambda name: variables[name] if name in variables else lookup(name)  # noqa: E731 - a closure
    text, rest = _render_block(template, scope, variables, is_shown=True)
    if rest:
        raise TransformError("The template has #end or #else without #if.")
    return text


def _render_block(text: str, lookup: Lookup, variables: dict[str, object], *, is_shown: bool) -> tuple[str, str]:
    """Render up to the directive that ends the block, and return the text and the rest from that directive on."""
    parts: list[str] = []
    while match := _DIRECTIVE.search(text):
        if match[1] in ("elseif", "else", "end"):
            parts.append(_substitute(text[: match.start()], lookup) if is_shown else "")
            return "".join(parts), text[match.start() :]
        parts.append(_substitute(text[: match.start()], lookup) if is_shown else "")
        expression, text = _read_parentheses(text[match.end() :])
        if match[1] == "set":
            name, _, value = expression.partition("=")
            if is_shown:
                variables[name.strip().strip("$!{}")] = expressions.evaluate(value, lookup)
            continue
        shown, text = _render_choice(expression, text, lookup, variables, is_shown=is_shown)
        parts.append(shown)
    return "".join(parts) + (_substitute(text, lookup) if is_shown else ""), ""


def _render_choice(
    expression: str, text: str, lookup: Lookup, variables: dict[str, object], *, is_shown: bool
) -> tuple[str, str]:
    """Render the first branch of an #if whose condition is true, and return the text and what follows #end."""
    is_open, shown = is_shown, ""
    while True:
        chosen = is_open and bool(expressions.evaluate(expression, lookup))
        block, text = _render_block(text, lookup, variables, is_shown=chosen)
        shown, is_open = shown + block, is_open and not chosen
        match = _DIRECTIVE.match(text)
        if match is None:
            raise TransformError("The template has #if without #end.")
        text = text[match.end() :]
        if match[1] == "end":
            return shown, text
        expression, text = _read_parentheses(text) if match[1] == "elseif" else ("true", text)


def _read_parentheses(text: str) -> tuple[str, str]:
    """Return the content of the parentheses at the beginning of a text, and the rest."""
    start, depth = text.find("("), 0
    for index in range(start, len(text)) if start >= 0 and not text[:start].strip() else ():
        depth += {"(": 1, ")": -1}.get(text[index], 0)
        if not depth:
            return text[start + 1 : index], text[index + 1 :]
    raise TransformError("A directive of the template has no condition in parentheses.")


def _substitute(text: str, lookup: Lookup) -> str:
    def replace(match: re.Match[str]) -> str:
        value = expressions.evaluate(match["braced"] or match["plain"], lookup)
        if value is None:
            return "" if match[0].startswith("$!") else match[0]
        return str(value).lower() if isinstance(value, bool) else str(value)

    return _REFERENCE.sub(replace, text)
