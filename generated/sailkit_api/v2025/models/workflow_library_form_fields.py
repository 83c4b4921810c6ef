from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import WorkflowLibraryFormFieldsType


@_model
class WorkflowLibraryFormFields(Model):
    description: str | None = _field("description", default=...)
    help_text: str | None = _field("helpText", default=...)
    label: str | None = _field("label", default=...)
    name: str | None = _field("name", default=...)
    required: bool | None = _field("required", default=...)
    type: WorkflowLibraryFormFieldsType | str | None = _field("type", default=...)
