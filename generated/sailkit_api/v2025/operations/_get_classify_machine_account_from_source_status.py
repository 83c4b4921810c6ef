from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import SourceClassificationStatus

OPERATION = Operation(
    api=API,
    id="getClassifyMachineAccountFromSourceStatus",
    method="GET",
    path="/sources/{sourceId}/classify",
    tag="Classify Source",
    results={200: {"application/json": "SourceClassificationStatus"}},
    scopes=("idn:account:update",),
    user_levels=("API", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    page="get-classify-machine-account-from-source-status",
)


def get_classify_machine_account_from_source_status(source_id: Id) -> Request[SourceClassificationStatus]:
    """Returns the status and the counts of the classification of accounts on a source.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{sourceId}/classify", **{"sourceId": source_id}))
