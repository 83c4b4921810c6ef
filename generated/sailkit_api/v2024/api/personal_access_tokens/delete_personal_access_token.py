from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deletePersonalAccessToken",
    method="DELETE",
    path="/personal-access-tokens/{id}",
    prefix="/v2024",
    tag="Personal Access Tokens",
    package="sailkit_api.v2024.models",
    results={204: {}},
    scopes=("sp:all-personal-access-tokens:manage", "sp:my-personal-access-tokens:manage"),
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-personal-access-token",
)


def delete_personal_access_token(id: str) -> Request[None]:
    """Delete personal access token.

    DELETE /personal-access-tokens/{id}
    Scopes: sp:all-personal-access-tokens:manage, sp:my-personal-access-tokens:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/delete-personal-access-token
    """
    return Request(OPERATION, _path("/personal-access-tokens/{id}", **{"id": id}))
