from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import FormDefinitionSelfImportExportDto


@_model
class ExportFormDefinitionsByTenantResponseItemSelf(Model):
    object: FormDefinitionSelfImportExportDto | Unset = _field(
        "object", "FormDefinitionSelfImportExportDto", default=UNSET
    )
