from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import NonEmployeeSchemaAttributeType


@_model
class NonEmployeeSchemaAttribute(Model):
    label: str = _field("label")
    technical_name: str = _field("technicalName")
    type: NonEmployeeSchemaAttributeType | str = _field("type")
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    help_text: str | Unset = _field("helpText", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    placeholder: str | Unset = _field("placeholder", default=UNSET)
    required: bool | Unset = _field("required", default=UNSET)
    system: bool | Unset = _field("system", default=UNSET)
