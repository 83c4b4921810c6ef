from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FormDefinitionResponse


@_model
class ImportFormDefinitionsRequestItem(Model):
    object: FormDefinitionResponse | Unset = _field("object", "FormDefinitionResponse", default=UNSET)
    self: str | Unset = _field("self", default=UNSET)
    version: int | Unset = _field("version", default=UNSET)
