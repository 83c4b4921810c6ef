from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.uploads import Upload

from ..api import API

if TYPE_CHECKING:
    from ..models import PutPasswordDictionaryRequest

OPERATION = Operation(
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


def put_password_dictionary(body: PutPasswordDictionaryRequest | Mapping[str, Any] | Upload) -> Request[None]:
    """Replace password dictionary."""
    return Request(OPERATION, "/password-dictionary", body=body)
