from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FormDefinitionInputType


@_model
class FormDefinitionInput(Model):
    description: str | Unset = _field("description", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    label: str | Unset = _field("label", default=UNSET)
    type: FormDefinitionInputType | str | Unset = _field("type", default=UNSET)
