from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import WorkflowLibraryFormFieldsType


@_model
class WorkflowLibraryFormFields(Model):
    description: str | Unset = _field("description", default=UNSET)
    help_text: str | Unset = _field("helpText", default=UNSET)
    label: str | Unset = _field("label", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    required: bool | Unset = _field("required", default=UNSET)
    type: WorkflowLibraryFormFieldsType | str | None | Unset = _field("type", default=UNSET)
