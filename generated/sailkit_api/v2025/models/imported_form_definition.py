from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FormDefinitionResponse


@_model
class ImportedFormDefinition(Model):
    object: FormDefinitionResponse | None = _field("object", "FormDefinitionResponse", default=...)
    self_: str | None = _field("self", default=...)
    version: int | None = _field("version", default=...)
