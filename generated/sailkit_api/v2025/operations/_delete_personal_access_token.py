from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deletePersonalAccessToken",
    method="DELETE",
    path="/personal-access-tokens/{id}",
    tag="Personal Access Tokens",
    results={204: {}},
    scopes=("sp:all-personal-access-tokens:manage", "sp:my-personal-access-tokens:manage"),
    user_levels=("Any",),
    page="delete-personal-access-token",
)


def delete_personal_access_token(id: str) -> Request[None]:
    """Delete personal access token."""
    return Request(OPERATION, _path("/personal-access-tokens/{id}", **{"id": id}))
