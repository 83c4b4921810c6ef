from __future__ import annotations

from sailkit_core.codec import TEXT
from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="getAccountsSchema",
    method="GET",
    path="/sources/{id}/schemas/accounts",
    tag="Sources",
    results={200: {"text/csv": TEXT}},
    scopes=("idn:source-schema:manage", "idn:source-schema:read"),
    page="get-accounts-schema",
)


def get_accounts_schema(id: Id) -> Request[str]:
    """Returns the account attributes of a delimited-file source as a CSV template.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{id}/schemas/accounts", **{"id": id}))
