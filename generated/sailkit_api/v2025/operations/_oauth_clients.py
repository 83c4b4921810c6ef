from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        CreateOAuthClientRequest,
        CreateOAuthClientResponse,
        GetOAuthClientResponse,
        JsonPatchOperation,
    )


_CREATE_OAUTH_CLIENT = Operation(
    api=API,
    id="createOauthClient",
    method="POST",
    path="/oauth-clients",
    tag="OAuth Clients",
    results={200: {"application/json": "CreateOAuthClientResponse"}},
    bodies={"application/json": "CreateOAuthClientRequest"},
    scopes=("sp:oauth-client:manage",),
    page="create-oauth-client",
)


def create_oauth_client(
    body: CreateOAuthClientRequest | Mapping[str, Any],
) -> Request[CreateOAuthClientResponse]:
    """Creates an OAuth client.

    The answer is the only one that has its secret; without `scope` the client gets all rights of its owner.
    """
    return Request(
        _CREATE_OAUTH_CLIENT,
        "/oauth-clients",
        body=body,
    )


_DELETE_OAUTH_CLIENT = Operation(
    api=API,
    id="deleteOauthClient",
    method="DELETE",
    path="/oauth-clients/{id}",
    tag="OAuth Clients",
    results={204: {}},
    scopes=("sp:oauth-client:manage",),
    destroys=True,
    page="delete-oauth-client",
)


def delete_oauth_client(
    id: Id,
) -> Request[None]:
    """Deletes an OAuth client, which from then on gets no more access tokens.

    Args:
        id: ID of the OAuth client; see `oauth_clients.list`.
    """
    return Request(
        _DELETE_OAUTH_CLIENT,
        _fill_path("/oauth-clients/{id}", **{"id": id}),
    )


_GET_OAUTH_CLIENT = Operation(
    api=API,
    id="getOauthClient",
    method="GET",
    path="/oauth-clients/{id}",
    tag="OAuth Clients",
    results={200: {"application/json": "GetOAuthClientResponse"}},
    scopes=("sp:oauth-client:manage", "sp:oauth-client:read"),
    application=True,
    page="get-oauth-client",
)


def get_oauth_client(
    id: Id,
) -> Request[GetOAuthClientResponse]:
    """Returns one OAuth client, without its secret.

    Args:
        id: ID of the OAuth client; see `oauth_clients.list`.
    """
    return Request(
        _GET_OAUTH_CLIENT,
        _fill_path("/oauth-clients/{id}", **{"id": id}),
    )


_LIST_OAUTH_CLIENTS = Operation(
    api=API,
    id="listOauthClients",
    method="GET",
    path="/oauth-clients",
    tag="OAuth Clients",
    results={200: {"application/json": ["GetOAuthClientResponse"]}},
    scopes=("sp:oauth-client:manage", "sp:oauth-client:read"),
    filterable={"lastUsed": ("isnull", "le")},
    paging=Paging(style="single"),
    page="list-oauth-clients",
)


def list_oauth_clients(
    *,
    filters: str | None = None,
) -> PagedRequest[list[GetOAuthClientResponse], GetOAuthClientResponse]:
    """Returns the OAuth clients of the tenant.

    `lastUsed` is renewed once a day only.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _LIST_OAUTH_CLIENTS,
        "/oauth-clients",
        query={
            "filters": filters,
        },
    )


_PATCH_OAUTH_CLIENT = Operation(
    api=API,
    id="patchOauthClient",
    method="PATCH",
    path="/oauth-clients/{id}",
    tag="OAuth Clients",
    results={200: {"application/json": "GetOAuthClientResponse"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("sp:oauth-client:manage",),
    page="patch-oauth-client",
)


def patch_oauth_client(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[GetOAuthClientResponse]:
    """Changes fields of an OAuth client by JSON Patch, such as its name or grant types.

    Args:
        id: ID of the OAuth client; see `oauth_clients.list`.
    """
    return Request(
        _PATCH_OAUTH_CLIENT,
        _fill_path("/oauth-clients/{id}", **{"id": id}),
        body=body,
    )
