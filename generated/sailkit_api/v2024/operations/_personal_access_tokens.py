from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        CreatePersonalAccessTokenRequest,
        CreatePersonalAccessTokenResponse,
        GetPersonalAccessTokenResponse,
        JsonPatchOperation,
    )


_CREATE_PERSONAL_ACCESS_TOKEN = Operation(
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
    return Request(
        _CREATE_PERSONAL_ACCESS_TOKEN,
        "/personal-access-tokens",
        body=body,
    )


_DELETE_PERSONAL_ACCESS_TOKEN = Operation(
    api=API,
    id="deletePersonalAccessToken",
    method="DELETE",
    path="/personal-access-tokens/{id}",
    tag="Personal Access Tokens",
    results={204: {}},
    scopes=("sp:all-personal-access-tokens:manage", "sp:my-personal-access-tokens:manage"),
    destroys=True,
    page="delete-personal-access-token",
)


def delete_personal_access_token(
    id: Id,
) -> Request[None]:
    """Deletes a personal access token, which from then on gets no more access tokens.

    Args:
        id: ID of the personal access token; see `personal_access_tokens.list`.
    """
    return Request(
        _DELETE_PERSONAL_ACCESS_TOKEN,
        _fill_path("/personal-access-tokens/{id}", **{"id": id}),
    )


_LIST_PERSONAL_ACCESS_TOKENS = Operation(
    api=API,
    id="listPersonalAccessTokens",
    method="GET",
    path="/personal-access-tokens",
    tag="Personal Access Tokens",
    results={200: {"application/json": ["GetPersonalAccessTokenResponse"]}},
    scopes=(
        "sp:all-personal-access-tokens:manage",
        "sp:all-personal-access-tokens:read",
        "sp:my-personal-access-tokens:manage",
        "sp:my-personal-access-tokens:read",
    ),
    filterable={"lastUsed": ("isnull", "le")},
    paging=Paging(style="single"),
    page="list-personal-access-tokens",
)


def list_personal_access_tokens(
    *,
    owner_id: Id | None = None,
    filters: str | None = None,
) -> PagedRequest[list[GetPersonalAccessTokenResponse], GetPersonalAccessTokenResponse]:
    """Returns personal access tokens of one owner or of the whole tenant.

    `owner-id` `me` requires only the right to read one's own tokens; anything else the right to read all.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _LIST_PERSONAL_ACCESS_TOKENS,
        "/personal-access-tokens",
        query={
            "owner-id": owner_id,
            "filters": filters,
        },
    )


_PATCH_PERSONAL_ACCESS_TOKEN = Operation(
    api=API,
    id="patchPersonalAccessToken",
    method="PATCH",
    path="/personal-access-tokens/{id}",
    tag="Personal Access Tokens",
    results={200: {"application/json": "GetPersonalAccessTokenResponse"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("sp:my-personal-access-tokens:manage",),
    page="patch-personal-access-token",
)


def patch_personal_access_token(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[GetPersonalAccessTokenResponse]:
    """Changes name, scope or expiry of a personal access token by JSON Patch.

    Access tokens that exist keep their scopes, and new ones show the change within 20 minutes.

    Args:
        id: ID of the personal access token; see `personal_access_tokens.list`.
    """
    return Request(
        _PATCH_PERSONAL_ACCESS_TOKEN,
        _fill_path("/personal-access-tokens/{id}", **{"id": id}),
        body=body,
    )
