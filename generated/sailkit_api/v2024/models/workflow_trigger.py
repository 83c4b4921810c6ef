from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import EventAttributes, ExternalAttributes, ScheduledAttributes, WorkflowTriggerType


@_model
class WorkflowTrigger(Model):
    attributes: EventAttributes | ExternalAttributes | ScheduledAttributes | None = _field(
        "attributes",
        OneOf(
            ("EventAttributes", "ExternalAttributes", "ScheduledAttributes"),
            "^type",
            {"EVENT": "EventAttributes", "EXTERNAL": "ExternalAttributes", "SCHEDULED": "ScheduledAttributes"},
        ),
    )
    type: WorkflowTriggerType | str = _field("type")
    display_name: str | None = _field("displayName", default=...)
