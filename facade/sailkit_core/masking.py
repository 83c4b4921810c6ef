"""Masking: texts for people without the secrets of JSON values, models and free texts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

__all__ = ["MASK", "is_secret_name", "mask", "mask_text", "show_masked"]

MASK: Final = "***"

# Patterns are text, so that importing this module compiles none of them.
_WORD: Final = r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+"
# Words after which a name is still that of the same secret, such as "passwordHash" and "clientSecretValue".
_ENDING: Final = (
    "values?|text|string|plain|plaintext|clear|cleartext|header|base|encoded|encrypted|enc|hash|hashed|old|new|current"
    "|previous|confirm|confirmation|confirmed|repeat|repeated|raw|data|pem|v|[0-9]+"
)
_SECRET_WORD: Final = "pins?|pass|otp|totp|sas|sig|jws|pw|psk|answers?"
_SECRET_END: Final = (
    r"(?:secrets?|passwords?|passwds?|passwrd|pwds?|passphrases?|passcodes?|pincodes?|tokens?|credentials?|creds?"
    r"|authorization|bearer|basicauth|cookies?|jwts?|kbaanswers?|(?:connection|conn)str(?:ing)?s?"
    r"|(?:access|amz)signature|key(?:store|pair)s?|sessionids?|[cx]srf"
    r"|(?:private|secret|signing|encryption|decryption|access|api|shared|master|account|session|storage|hmac|ssh|auth|aes"
    r"|cipher|crypto|subscription|licen[cs]e|client|symmetric|service|function|pass|security|webhook|token)keys?)$"
)
# Words before which a name is that of a number or a switch.
_BEGINNING: Final = "has|is|max|min|num|count|total|requires?|required"
# The properties that name the value beside them, and the properties with such a value.
_NAME: Final = (
    "(?i:name|key|path|attribute|attribute_?name|field|property|id|type|label|display_?name|parameter|header)"
)
_VALUE_KEY: Final = "(?i)values?$"
_HINT: Final = r"(?i)[=:]|%3[ad]|eyJ|BEGIN|bearer|basic|negotiate|digest"
_KEY_BLOCK: Final = r"(?s)-----BEGIN [A-Z ]*PRIVATE KEY.*?(?:-----END [A-Z ]*PRIVATE KEY[A-Z ]*-----|$)"
_WEB_TOKEN: Final = r"\beyJ[\w-]{8,}(?:\.[\w-]*)*"
_CREDENTIAL: Final = r"""(?=[^\s"',;]{0,400}(?:[0-9=]|[a-z][A-Z])|[^\s"',;]{20})"""  # no word of a language
_SCHEME: Final = rf"""\b((?i:bearer|basic|negotiate|digest))((?:\s|%20|\+)+){_CREDENTIAL}[^\s"',;<>\\&]{{4,}}"""
_USER_INFO: Final = r"(://[^\s:/@]*:)[^\s/]+@"
# A name in a form, a connection string, a header or JSON, which may itself be in a text of JSON or in an address.
_LABEL: Final = (
    r"""(?<![\w.-])(?P<name>[\w.-]{1,80}(?: (?:key|password|string))?)"""
    r"""(?P<end>\\{0,8}["'])?[ \t]{0,9}(?:(?P<equals>=|%3[Dd])|:|%3[Aa])[ \t]{0,9}"""
)
# Its value: in braces, in quotes whose end may be missing, or without both.
_ENCLOSED: Final = (
    r"""(?s)\{[^{}]*\}|(?P<quote>["'])(?:\\.|(?!(?P=quote)).)*|(?P<escaped>\\{1,8}["']|%22)(?:(?!(?P=escaped)).)*"""
)
_FORM_VALUE: Final = r"""[^;&"'{}\r\n]+"""
_PLAIN_VALUE: Final = r"""[^\s,;&"'<>{}]+"""


def is_secret_name(name: Any) -> bool:
    """Whether a name, in any case and style, or the last part of a path, is one of those that secrets usually have."""
    if not isinstance(name, str):
        return False
    words = [word.lower() for word in re.findall(_WORD, name[-120:])]
    if len(words) > 1 and re.fullmatch(_BEGINNING, words[0]):
        return False
    while words:
        if re.fullmatch(_SECRET_WORD, words[-1]) or re.search(_SECRET_END, "".join(words[-4:])):
            return True
        if not re.fullmatch(_ENDING, words.pop()):
            return False
    return False


def mask(value: Any) -> Any:
    """Return JSON without its secrets, for a repr.

    Masked are values under the name of a secret, values beside such a name ({"name": "password", "value": "x"}), and
    parts of texts; see `mask_text`. Booleans, null and empty values stay: they show whether there is a secret.
    """
    if isinstance(value, str):
        return mask_text(value)
    if isinstance(value, tuple) and len(value) == 2 and isinstance(value[0], str):
        return value[0], _mask_beside(value[0], value[1])
    if isinstance(value, (list, tuple)):
        items = [mask(item) for item in value]
        return items if isinstance(value, list) else tuple(items)
    if not isinstance(value, Mapping):
        return value
    has_name = any(isinstance(key, str) and re.fullmatch(_NAME, key) and _names_secret(value[key]) for key in value)
    return {
        key: _hide(item)
        if has_name and isinstance(key, str) and re.search(_VALUE_KEY, key)
        else _mask_beside(key, item)
        for key, item in value.items()
    }


def show_masked(value: Any) -> str:
    """Return the repr of a value without its secrets."""
    return repr(mask(value))


def mask_text(text: str) -> str:
    """Return a text without the secrets that can be recognised.

    These are private keys, JSON Web Tokens, authorizations, passwords in addresses and connection strings, and the
    values of secret names in forms, headers and JSON.
    """
    if not re.search(_HINT, text):
        return text
    text = re.sub(_KEY_BLOCK, MASK, text)
    text = re.sub(_WEB_TOKEN, MASK, text)
    text = re.sub(_SCHEME, rf"\1\2{MASK}", text)
    text = re.sub(_USER_INFO, rf"\1{MASK}@", text)
    return _mask_values(text)


def _mask_values(text: str) -> str:
    """Mask the values of secret names. A sentence after a name and a colon is no value."""
    parts, end = [], 0
    for label in re.finditer(_LABEL, text):
        if label.start() < end or not is_secret_name(label["name"]):
            continue
        bare = _FORM_VALUE if label["equals"] else _PLAIN_VALUE if label["end"] else _CREDENTIAL + _PLAIN_VALUE
        if value := re.compile(f"{_ENCLOSED}|{bare}").match(text, label.end()):
            parts += [text[end : label.end()], value["quote"] or value["escaped"] or "", MASK]
            end = value.end()
    return "".join(parts) + text[end:]


def _mask_beside(name: Any, value: Any) -> Any:
    return _hide(value) if is_secret_name(name) else mask(value)


def _hide(value: Any) -> Any:
    """The mask, unless a value only shows whether there is a secret. A number may be one, such as a PIN."""
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return MASK if is_number or (value and value is not True) else value


def _names_secret(name: Any) -> bool:
    return isinstance(name, str) and (is_secret_name(name) or any(map(is_secret_name, re.split("[/.]", name[-200:]))))
