from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FormCondition, FormDefinitionInput, FormElement, FormOwner, FormUsedBy


@_model
class FormDefinitionResponse(Model):
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    form_conditions: list[FormCondition] | None = _field("formConditions", ["FormCondition"], default=...)
    form_elements: list[FormElement] | None = _field("formElements", ["FormElement"], default=...)
    form_input: list[FormDefinitionInput] | None = _field("formInput", ["FormDefinitionInput"], default=...)
    id: str = _field("id", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    owner: FormOwner | None = _field("owner", "FormOwner", default=...)
    used_by: list[FormUsedBy] | None = _field("usedBy", ["FormUsedBy"], default=...)
