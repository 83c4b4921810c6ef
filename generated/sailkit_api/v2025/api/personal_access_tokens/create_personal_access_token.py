from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import CreatePersonalAccessTokenRequest, CreatePersonalAccessTokenResponse

OPERATION = Operation(
    id="createPersonalAccessToken",
    method="POST",
    path="/personal-access-tokens",
    prefix="/v2025",
    tag="Personal Access Tokens",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "CreatePersonalAccessTokenResponse"}},
    bodies={"application/json": "CreatePersonalAccessTokenRequest"},
    scopes=("sp:all-personal-access-tokens:manage", "sp:my-personal-access-tokens:manage"),
    user_levels=("Any",),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-personal-access-token",
)


def create_personal_access_token(body: CreatePersonalAccessTokenRequest) -> Request[CreatePersonalAccessTokenResponse]:
    """Create personal access token.

    POST /personal-access-tokens
    Scopes: sp:all-personal-access-tokens:manage, sp:my-personal-access-tokens:manage.
    User levels: Any.

    https://developer.sailpoint.com/docs/api/v2025/create-personal-access-token
    """
    return Request(OPERATION, "/personal-access-tokens", body=body)
