from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import TaskResultDto

OPERATION = Operation(
    id="deleteAccountsAsync",
    method="POST",
    path="/sources/{id}/remove-accounts",
    prefix="/v2025",
    tag="Sources",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": "TaskResultDto"}},
    scopes=("idn:accounts:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-accounts-async",
)


def delete_accounts_async(id: str) -> Request[TaskResultDto]:
    """Delete accounts asynchronously.

    POST /sources/{id}/remove-accounts
    Scopes: idn:accounts:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-accounts-async
    """
    return Request(OPERATION, _path("/sources/{id}/remove-accounts", **{"id": id}))
