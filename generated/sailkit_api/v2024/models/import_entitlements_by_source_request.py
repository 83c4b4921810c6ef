from __future__ import annotations

from sailkit_core.codec import UNSET, File, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class ImportEntitlementsBySourceRequest(Model):
    csv_file: File | Unset = _field("csvFile", default=UNSET)
