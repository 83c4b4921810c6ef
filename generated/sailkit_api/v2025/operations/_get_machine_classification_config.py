from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import MachineClassificationConfig

OPERATION = Operation(
    api=API,
    id="getMachineClassificationConfig",
    method="GET",
    path="/sources/{sourceId}/machine-classification-config",
    tag="Machine Classification Config",
    results={200: {"application/json": "MachineClassificationConfig"}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    page="get-machine-classification-config",
)


def get_machine_classification_config(source_id: Id) -> Request[MachineClassificationConfig]:
    """Returns the classification configuration of a source: its criteria for machine accounts.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        OPERATION, _fill_path("/sources/{sourceId}/machine-classification-config", **{"sourceId": source_id})
    )
