"""Words of operation ids: how they are split, and written as sentences and addresses."""

from __future__ import annotations

import re

# Words as lodash, which names the pages of the documentation, splits them: ordinals,
# acronyms, capitalised or lower-case words, numbers.
_WORD = re.compile(
    r"\d*(?:1ST|2ND|3RD|(?![123])\dTH)(?=\b|[a-z_])|\d*(?:1st|2nd|3rd|(?![123])\dth)(?=\b|[A-Z_])"
    r"|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+"
)
_TOGETHER = [
    ("^patch", "update"), ("^put", "replace"), ("mfakba", "MFA KBA"), ("multi ?host", "multi-host"),
    ("non employee", "non-employee"), ("o auth", "OAuth"), ("pre defined", "predefined"),
    ("un ignore", "unignore"), (r"([a-z]) (\d+)", r"\1\2"),
]  # fmt: skip
_ACRONYMS = [
    "api", "csv", "das", "dkim", "iai", "id", "idn", "ip", "json", "jwks", "jwt", "kba", "mfa", "pat", "s3",
    "saml", "sed", "sim", "sod", "sp", "ssf", "sso", "ui", "uri", "url", "xml",
]  # fmt: skip
_SPELLING = {f"{word}{s}": f"{word.upper()}{s}" for word in _ACRONYMS for s in ("", "s")}
_SPELLING |= {"acct": "account", "async": "asynchronously", "attr": "attribute", "certs": "certifications"}
_SPELLING |= {"duo": "Duo", "oauth": "OAuth", "okta": "Okta"}


def slug(operation_id: str) -> str:
    """Give the last part of the address of an operation's page: its id in kebab case, as lodash has it."""
    return "-".join(words(operation_id))


def sentence(operation_id: str) -> str:
    """Say an operation id in words: capitalised, acronyms as usual, no word twice in a row, a full stop."""
    text = " ".join(words(operation_id))
    for apart, together in _TOGETHER:
        text = re.sub(rf"\b{apart}\b", together, text)
    usual = [spelt(word) for word in text.split()]
    text = " ".join(word for index, word in enumerate(usual) if word not in usual[max(index - 1, 0) : index])
    return f"{text[:1].upper()}{text[1:]}."


def spelt(word: str) -> str:
    """A word of an id as it is usually written."""
    return _SPELLING.get(word, word)


def singular(word: str) -> str:
    """One of several: of types, a type; words without a plural stay."""
    for ending, one in (("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("s", "")):
        if word.endswith(ending) and not word.endswith(("ss", "us", "is")):
            return word.removesuffix(ending) + one
    return word


def words(text: str) -> list[str]:
    """Split a text into lower-case words."""
    return [word.lower() for word in _WORD.findall(re.sub("['\u2019]", "", text))]
