from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteMachineClassificationConfig",
    method="DELETE",
    path="/sources/{sourceId}/machine-classification-config",
    tag="Machine Classification Config",
    results={200: {}},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    destroys=True,
    page="delete-machine-classification-config",
)


def delete_machine_classification_config(source_id: Id) -> Request[None]:
    """Deletes the classification configuration of a source: its criteria for machine accounts.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        OPERATION, _fill_path("/sources/{sourceId}/machine-classification-config", **{"sourceId": source_id})
    )
