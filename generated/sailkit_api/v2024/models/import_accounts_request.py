from __future__ import annotations

from sailkit_core.model import UNSET, File, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ImportAccountsRequest(Model):
    disable_optimization: str | Unset = _field("disableOptimization", default=UNSET)
    file: File | Unset = _field("file", default=UNSET)
