from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import TEXT
from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.uploads import Upload

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        PutPasswordDictionaryRequest,
    )


_GET_PASSWORD_DICTIONARY = Operation(
    api=API,
    id="getPasswordDictionary",
    method="GET",
    path="/password-dictionary",
    tag="Password Dictionary",
    results={200: {"text/plain": TEXT}},
    scopes=("idn:password-dictionary:manage", "idn:password-dictionary:read"),
    user_levels=("ORG_ADMIN",),
    page="get-password-dictionary",
)


def get_password_dictionary() -> Request[str]:
    """Returns the words that passwords must not contain, as plain text with one word on a line."""
    return Request(
        _GET_PASSWORD_DICTIONARY,
        "/password-dictionary",
    )


_PUT_PASSWORD_DICTIONARY = Operation(
    api=API,
    id="putPasswordDictionary",
    method="PUT",
    path="/password-dictionary",
    tag="Password Dictionary",
    results={200: {}, 201: {}},
    bodies={"multipart/form-data": "PutPasswordDictionaryRequest"},
    scopes=("idn:password-dictionary:manage",),
    user_levels=("ORG_ADMIN",),
    page="put-password-dictionary",
)


def put_password_dictionary(
    body: PutPasswordDictionaryRequest | Mapping[str, Any] | Upload,
) -> Request[None]:
    """Replaces the words that passwords must not contain with those of a text file.

    The file is UTF-8, with one word on a line, at most 128 characters each and 2500 words.
    """
    return Request(
        _PUT_PASSWORD_DICTIONARY,
        "/password-dictionary",
        body=body,
    )
