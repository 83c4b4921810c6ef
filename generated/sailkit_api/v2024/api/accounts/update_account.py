from __future__ import annotations

from typing import Any

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="updateAccount",
    method="PATCH",
    path="/accounts/{id}",
    prefix="/v2024",
    tag="Accounts",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": None}},
    bodies={"application/json-patch+json": None},
    scopes=("idn:accounts:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/update-account",
)


def update_account(id: str, body: list[dict[str, Any]]) -> Request[dict[str, Any]]:
    """Update account.

    PATCH /accounts/{id}
    Scopes: idn:accounts:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/update-account
    """
    return Request(OPERATION, _path("/accounts/{id}", **{"id": id}), body=body)
