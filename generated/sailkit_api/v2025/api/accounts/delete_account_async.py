from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import TaskResultDto

OPERATION = Operation(
    id="deleteAccountAsync",
    method="POST",
    path="/accounts/{id}/remove",
    prefix="/v2025",
    tag="Accounts",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": "TaskResultDto"}},
    scopes=("idn:accounts:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-account-async",
)


def delete_account_async(id: str) -> Request[TaskResultDto]:
    """Delete account asynchronously.

    POST /accounts/{id}/remove
    Scopes: idn:accounts:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-account-async
    """
    return Request(OPERATION, _path("/accounts/{id}/remove", **{"id": id}))
