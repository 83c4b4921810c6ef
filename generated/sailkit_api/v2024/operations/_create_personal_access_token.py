from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import CreatePersonalAccessTokenRequest, CreatePersonalAccessTokenResponse

OPERATION = Operation(
    api=API,
    id="createPersonalAccessToken",
    method="POST",
    path="/personal-access-tokens",
    tag="Personal Access Tokens",
    results={200: {"application/json": "CreatePersonalAccessTokenResponse"}},
    bodies={"application/json": "CreatePersonalAccessTokenRequest"},
    scopes=("sp:all-personal-access-tokens:manage", "sp:my-personal-access-tokens:manage"),
    page="create-personal-access-token",
)


def create_personal_access_token(
    body: CreatePersonalAccessTokenRequest | Mapping[str, Any],
) -> Request[CreatePersonalAccessTokenResponse]:
    """Creates a personal access token for the calling user.

    The answer is the only one that has its secret. Without `expirationDate` it never expires, which
    `userAwareTokenNeverExpires` true must confirm.
    """
    return Request(OPERATION, "/personal-access-tokens", body=body)
