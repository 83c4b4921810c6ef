from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ExportFormDefinitionsByTenantResponseItemSelf, FormDefinitionResponse


@_model
class ExportFormDefinitionsByTenantResponseItem(Model):
    object: FormDefinitionResponse | Unset = _field("object", "FormDefinitionResponse", default=UNSET)
    self: ExportFormDefinitionsByTenantResponseItemSelf | Unset = _field(
        "self", "ExportFormDefinitionsByTenantResponseItemSelf", default=UNSET
    )
    version: int | Unset = _field("version", default=UNSET)
