from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FormCondition, FormDefinitionInput, FormElement, FormOwner, FormUsedBy


@_model
class CreateFormDefinitionRequest(Model):
    name: str = _field("name")
    owner: FormOwner = _field("owner", "FormOwner")
    description: str | Unset = _field("description", default=UNSET)
    form_conditions: list[FormCondition] | Unset = _field("formConditions", ["FormCondition"], default=UNSET)
    form_elements: list[FormElement] | Unset = _field("formElements", ["FormElement"], default=UNSET)
    form_input: list[FormDefinitionInput] | Unset = _field("formInput", ["FormDefinitionInput"], default=UNSET)
    used_by: list[FormUsedBy] | Unset = _field("usedBy", ["FormUsedBy"], default=UNSET)
