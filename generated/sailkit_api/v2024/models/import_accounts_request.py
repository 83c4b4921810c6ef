from __future__ import annotations

from ...codec import UNSET, File, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class ImportAccountsRequest(Model):
    disable_optimization: str | Unset = _field("disableOptimization", default=UNSET)
    file: File | Unset = _field("file", default=UNSET)
