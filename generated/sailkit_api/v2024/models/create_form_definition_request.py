from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FormCondition, FormDefinitionInput, FormElement, FormOwner, FormUsedBy


@_model
class CreateFormDefinitionRequest(Model):
    name: str = _field("name")
    owner: FormOwner = _field("owner", "FormOwner")
    description: str | None = _field("description", default=...)
    form_conditions: list[FormCondition] | None = _field("formConditions", ["FormCondition"], default=...)
    form_elements: list[FormElement] | None = _field("formElements", ["FormElement"], default=...)
    form_input: list[FormDefinitionInput] | None = _field("formInput", ["FormDefinitionInput"], default=...)
    used_by: list[FormUsedBy] | None = _field("usedBy", ["FormUsedBy"], default=...)
