from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        MachineClassificationConfig,
    )


_DELETE_MACHINE_CLASSIFICATION_CONFIG = Operation(
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


def delete_machine_classification_config(
    source_id: Id,
) -> Request[None]:
    """Deletes the classification configuration of a source: its criteria for machine accounts.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _DELETE_MACHINE_CLASSIFICATION_CONFIG,
        _fill_path("/sources/{sourceId}/machine-classification-config", **{"sourceId": source_id}),
    )


_GET_MACHINE_CLASSIFICATION_CONFIG = Operation(
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


def get_machine_classification_config(
    source_id: Id,
) -> Request[MachineClassificationConfig]:
    """Returns the classification configuration of a source: its criteria for machine accounts.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _GET_MACHINE_CLASSIFICATION_CONFIG,
        _fill_path("/sources/{sourceId}/machine-classification-config", **{"sourceId": source_id}),
    )


_SET_MACHINE_CLASSIFICATION_CONFIG = Operation(
    api=API,
    id="setMachineClassificationConfig",
    method="PUT",
    path="/sources/{sourceId}/machine-classification-config",
    tag="Machine Classification Config",
    results={200: {"application/json": "MachineClassificationConfig"}},
    bodies={"application/json": "MachineClassificationConfig"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    page="set-machine-classification-config",
)


def set_machine_classification_config(
    source_id: Id,
    body: MachineClassificationConfig | Mapping[str, Any],
) -> Request[MachineClassificationConfig]:
    """Replaces the classification configuration of a source: its criteria for machine accounts.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _SET_MACHINE_CLASSIFICATION_CONFIG,
        _fill_path("/sources/{sourceId}/machine-classification-config", **{"sourceId": source_id}),
        body=body,
    )
