from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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
    destroys=True,
    page="delete-personal-access-token",
)


def delete_personal_access_token(id: Id) -> Request[None]:
    """Deletes a personal access token, which from then on gets no more access tokens.

    Args:
        id: ID of the personal access token; see `personal_access_tokens.list`.
    """
    return Request(OPERATION, _fill_path("/personal-access-tokens/{id}", **{"id": id}))
