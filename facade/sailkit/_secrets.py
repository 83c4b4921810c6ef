"""Secret mask: the secrets of a client, replaced in every text that comes from outside, however they are written."""

from __future__ import annotations

import base64
import functools
import re
from collections import deque
from collections.abc import Iterable
from typing import Any, Final

from sailkit_core.masking import MASK, is_secret_name, mask_text

__all__ = ["SecretMask"]

MIN_LENGTH: Final = 4  # characters: a shorter secret would be found in every text
MAX_LENGTH: Final = 96  # characters of a secret that are looked for; what follows them without a break belongs to it
MAX_TEXT: Final = 10_000  # characters of a text of a foreign exception, such as the JSON that cannot be read
MAX_SECRETS: Final = 50  # of a client: its credentials, and the tokens of the last hours

# Repetitions are bounded, so that no text takes long: encodings within encodings go so far, and no further.
_AMP: Final = "(?:amp;){0,4}"
_CHARACTERS: Final = re.compile(r"\\+|.", re.DOTALL)


class SecretMask:
    """Replaces secrets in texts: those of a client, in any encoding, and those that `mask_text` recognises."""

    def __init__(self, secrets: Iterable[str | None] = ()) -> None:
        self._secrets: deque[str] = deque(maxlen=MAX_SECRETS)
        self._fixed = tuple(secret for secret in secrets if secret)

    def add(self, secret: str) -> None:
        """Add a secret, such as a new token; the oldest of very many are forgotten."""
        self._secrets.append(secret)

    def text(self, text: str) -> str:
        """Return a text without secrets."""
        for secret in (*self._fixed, *list(self._secrets)):
            if len(secret) >= MIN_LENGTH:
                text = _pattern(secret).sub(MASK, text)
        return mask_text(text)

    def json(self, value: Any) -> Any:
        """Return JSON without secrets: in keys, in texts, and in numbers that are one."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, dict):
            return {
                self.text(key): MASK if isinstance(item, str) and item and is_secret_name(key) else self.json(item)
                for key, item in value.items()
            }
        if isinstance(value, list):
            return [self.json(item) for item in value]
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return value if self.text(text := repr(value)) == text else MASK
        return value

    def clean(self, error: BaseException | None) -> None:
        """Mask the texts of a foreign exception and its causes; drop their frames, whose locals have the rest."""
        seen: set[int] = set()
        errors = [error]
        while errors:
            current = errors.pop()
            if current is None or id(current) in seen:
                continue
            seen.add(id(current))
            errors += [current.__cause__, current.__context__]
            current.__traceback__ = None
            if not isinstance(current, (OSError, UnicodeError)):  # these refuse, or ignore, other arguments
                current.args = tuple(self._argument(argument) for argument in current.args)
            for name in ("doc", "msg", "reason"):  # of JSON and Unicode errors
                if isinstance(value := getattr(current, name, None), str):
                    setattr(current, name, self.text(value[:MAX_TEXT]))
            if isinstance(current, UnicodeDecodeError):
                current.object = b""

    def _argument(self, argument: Any) -> Any:
        if isinstance(argument, (bytes, bytearray)):
            return self.text(argument[:MAX_TEXT].decode("latin-1")).encode("latin-1")
        return self.text(argument[:MAX_TEXT]) if isinstance(argument, str) else argument


@functools.lru_cache(maxsize=2 * MAX_SECRETS)
def _pattern(secret: str) -> re.Pattern[str]:
    """The pattern of a secret: each character in each of its forms, or the whole in base64 or hexadecimal digits."""
    head = secret[:MAX_LENGTH]
    rest = r"[\w.~+/=%-]*" if len(secret) > MAX_LENGTH else ""
    encoded = [re.escape(form) for form in _base64_forms(head)]
    return re.compile(
        "|".join(["".join(map(_character, _CHARACTERS.findall(head))) + rest, *encoded, f"(?i:{head.encode().hex()})"])
    )


@functools.cache
def _character(characters: str) -> str:
    """The pattern of one character: literal, percent-encoded (also twice), escaped in JSON, or as an HTML entity.

    Backslashes in a row are one pattern, because escaping doubles them.
    """
    from html.entities import codepoint2name  # here, because programs without errors need not load it

    character, number = characters[0], len(characters)
    code = ord(character)
    entity = "apos" if character == "'" else codepoint2name.get(code)
    percent = "".join(f"%(?:25){{0,4}}{byte:02x}" for byte in character.encode("utf-8", "surrogatepass"))
    units = character.encode("utf-16-be", "surrogatepass").hex()
    escapes = "".join(rf"\\{{1,8}}u{units[start : start + 4]}" for start in range(0, len(units), 4))
    forms = [percent, escapes, rf"\\{{1,8}}x{code:02x}", f"&{_AMP}#0{{0,4}}{code};", f"&{_AMP}#x0{{0,4}}{code:x};"]
    if entity:
        forms.append(f"&{_AMP}{entity};")
    literal = rf"\\{{{number},{8 * number}}}" if character == "\\" else rf"\\{{0,8}}{re.escape(character)}"
    return rf"(?:{literal}{'|[+]' if character == ' ' else ''}|(?i:{'|'.join(forms)}){{{number}}})"


def _base64_forms(secret: str) -> set[str]:
    """The part of base64 that a secret decides, at each of its three positions within a text."""
    content, forms = secret.encode("utf-8", "surrogatepass"), set()
    for shift in range(3):
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            text = encode(bytes(shift) + content).decode()
            start, end = -(-shift * 8 // 6), (shift + len(content)) * 8 // 6
            forms.add(text[start:end])
    return {form for form in forms if len(form) >= MIN_LENGTH}
