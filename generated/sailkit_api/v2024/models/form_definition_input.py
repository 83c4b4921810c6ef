from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FormDefinitionInputType


@_model
class FormDefinitionInput(Model):
    description: str | None = _field("description", default=...)
    id: str = _field("id", default=...)
    label: str | None = _field("label", default=...)
    type: FormDefinitionInputType | str | None = _field("type", default=...)
