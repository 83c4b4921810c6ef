from __future__ import annotations

from sailkit_core.codec import UNSET, File, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class ImportAccountsRequest(Model):
    disable_optimization: str | Unset = _field("disableOptimization", default=UNSET)
    file: File | Unset = _field("file", default=UNSET)
