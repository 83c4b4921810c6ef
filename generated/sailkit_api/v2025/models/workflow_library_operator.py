from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import WorkflowLibraryFormFields


@_model
class WorkflowLibraryOperator(Model):
    deprecated: bool | None = _field("deprecated", default=...)
    deprecated_by: datetime.datetime | None = _field("deprecatedBy", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    form_fields: list[WorkflowLibraryFormFields] | None = _field(
        "formFields", ["WorkflowLibraryFormFields"], default=...
    )
    id: str = _field("id", default=...)
    is_dynamic_schema: bool | None = _field("isDynamicSchema", default=...)
    is_simulation_enabled: bool | None = _field("isSimulationEnabled", default=...)
    name: str | None = _field("name", default=...)
    type: str | None = _field("type", default=...)
