from __future__ import annotations

from typing import Any

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="updateAccount",
    method="PATCH",
    path="/accounts/{id}",
    tag="Accounts",
    results={202: {"application/json": None}},
    bodies={"application/json-patch+json": None},
    scopes=("idn:accounts:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="update-account",
)


def update_account(id: str, body: list[dict[str, Any]]) -> Request[dict[str, Any]]:
    """Update account."""
    return Request(OPERATION, _path("/accounts/{id}", **{"id": id}), body=body)
