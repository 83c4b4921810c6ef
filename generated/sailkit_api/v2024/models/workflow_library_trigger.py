from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import WorkflowLibraryFormFields, WorkflowLibraryTriggerType


@_model
class WorkflowLibraryTrigger(Model):
    deprecated: bool | Unset = _field("deprecated", default=UNSET)
    deprecated_by: datetime.datetime | Unset = _field("deprecatedBy", DATETIME, default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    form_fields: list[WorkflowLibraryFormFields] | None | Unset = _field(
        "formFields", ["WorkflowLibraryFormFields"], default=UNSET
    )
    id: str | Unset = _field("id", default=UNSET)
    input_example: dict[str, Any] | None | Unset = _field("inputExample", default=UNSET)
    is_dynamic_schema: bool | Unset = _field("isDynamicSchema", default=UNSET)
    is_simulation_enabled: bool | Unset = _field("isSimulationEnabled", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    output_schema: dict[str, Any] | Unset = _field("outputSchema", default=UNSET)
    type: WorkflowLibraryTriggerType | str | Unset = _field("type", default=UNSET)
