from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import CreatePersonalAccessTokenRequest, CreatePersonalAccessTokenResponse

OPERATION = Operation(
    id="createPersonalAccessToken",
    method="POST",
    path="/personal-access-tokens",
    prefix="/v2024",
    tag="Personal Access Tokens",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "CreatePersonalAccessTokenResponse"}},
    bodies={"application/json": "CreatePersonalAccessTokenRequest"},
    scopes=("sp:all-personal-access-tokens:manage", "sp:my-personal-access-tokens:manage"),
    docs="https://developer.sailpoint.com/docs/api/v2024/create-personal-access-token",
)


def create_personal_access_token(body: CreatePersonalAccessTokenRequest) -> Request[CreatePersonalAccessTokenResponse]:
    """Create personal access token.

    POST /personal-access-tokens
    Scopes: sp:all-personal-access-tokens:manage, sp:my-personal-access-tokens:manage.

    https://developer.sailpoint.com/docs/api/v2024/create-personal-access-token
    """
    return Request(OPERATION, "/personal-access-tokens", body=body)
