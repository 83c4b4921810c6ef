from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import LoadUncorrelatedAccountsTaskAttributes, TaskCompletionStatus, TaskResultMessage


@_model
class LoadUncorrelatedAccountsTaskDetails(Model):
    attributes: LoadUncorrelatedAccountsTaskAttributes | Unset = _field(
        "attributes", "LoadUncorrelatedAccountsTaskAttributes", default=UNSET
    )
    completed: datetime.datetime | None | Unset = _field("completed", DATETIME, default=UNSET)
    completion_status: TaskCompletionStatus | str | None | Unset = _field("completionStatus", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    launched: datetime.datetime | None | Unset = _field("launched", DATETIME, default=UNSET)
    launcher: str | Unset = _field("launcher", default=UNSET)
    messages: list[TaskResultMessage] | Unset = _field("messages", ["TaskResultMessage"], default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    parent_name: str | None | Unset = _field("parentName", default=UNSET)
    progress: str | None | Unset = _field("progress", default=UNSET)
    returns: dict[str, Any] | Unset = _field("returns", default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
