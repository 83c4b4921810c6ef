from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import NonEmployeeSchemaAttributeType


@_model
class NonEmployeeSchemaAttribute(Model):
    label: str = _field("label")
    technical_name: str = _field("technicalName")
    type: NonEmployeeSchemaAttributeType | str = _field("type")
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    help_text: str | None = _field("helpText", default=...)
    id: str = _field("id", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    placeholder: str | None = _field("placeholder", default=...)
    required: bool | None = _field("required", default=...)
    system: bool | None = _field("system", default=...)
