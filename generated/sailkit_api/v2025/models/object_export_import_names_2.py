from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class ObjectExportImportNames2(Model):
    included_names: list[str] | Unset = _field("includedNames", default=UNSET)
