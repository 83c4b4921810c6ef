from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CompleteInvocationInput, InvocationStatusType, StartInvocationInput


@_model
class InvocationStatus(Model):
    created: datetime.datetime = _field("created", DATETIME)
    id: str = _field("id")
    start_invocation_input: StartInvocationInput = _field("startInvocationInput", "StartInvocationInput")
    subscription_id: str = _field("subscriptionId")
    subscription_name: str = _field("subscriptionName")
    trigger_id: str = _field("triggerId")
    type: InvocationStatusType | str = _field("type")
    complete_invocation_input: CompleteInvocationInput | None = _field(
        "completeInvocationInput", "CompleteInvocationInput", default=...
    )
    completed: datetime.datetime | None = _field("completed", DATETIME, default=...)
