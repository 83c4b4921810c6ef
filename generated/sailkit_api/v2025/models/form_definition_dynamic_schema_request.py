from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FormDefinitionDynamicSchemaRequestAttributes


@_model
class FormDefinitionDynamicSchemaRequest(Model):
    attributes: FormDefinitionDynamicSchemaRequestAttributes | None = _field(
        "attributes", "FormDefinitionDynamicSchemaRequestAttributes", default=...
    )
    description: str | None = _field("description", default=...)
    id: str | None = _field("id", default=...)
    type: str | None = _field("type", default=...)
    version_number: int | None = _field("versionNumber", default=...)
