from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ExportFormDefinitionsByTenantResponseItemSelf, FormDefinitionResponse


@_model
class ExportedFormDefinition(Model):
    object: FormDefinitionResponse | None = _field("object", "FormDefinitionResponse", default=...)
    self_: ExportFormDefinitionsByTenantResponseItemSelf | None = _field(
        "self", "ExportFormDefinitionsByTenantResponseItemSelf", default=...
    )
    version: int | None = _field("version", default=...)
