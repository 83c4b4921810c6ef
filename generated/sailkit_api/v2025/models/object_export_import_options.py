from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ObjectExportImportOptions(Model):
    included_ids: list[str] | Unset = _field("includedIds", default=UNSET)
    included_names: list[str] | Unset = _field("includedNames", default=UNSET)
