from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FormDefinitionResponse, FormDefinitionSelfImportExportDto


@_model
class FormDefinitionImport(Model):
    object: FormDefinitionResponse | None = _field("object", "FormDefinitionResponse", default=...)
    self_: str | FormDefinitionSelfImportExportDto | None = _field(
        "self", "FormDefinitionSelfImportExportDto", default=...
    )
    version: int | None = _field("version", default=...)
