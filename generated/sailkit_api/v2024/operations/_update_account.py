from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation

OPERATION = Operation(
    api=API,
    id="updateAccount",
    method="PATCH",
    path="/accounts/{id}",
    tag="Accounts",
    results={202: {"application/json": None}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:accounts:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="update-account",
)


def update_account(id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]) -> Request[dict[str, Any]]:
    """Changes an account by JSON Patch, for example its identity (`identityId`).

    The answer (202) comes before the work is done; `attributes` can be changed on flat file sources only. Moving an
    authoritative account can cause the former identity to be deleted; a moved account becomes `manuallyCorrelated`.

    Args:
        id: ID of the account; see `accounts.list`.
    """
    return Request(OPERATION, _fill_path("/accounts/{id}", **{"id": id}), body=body)
