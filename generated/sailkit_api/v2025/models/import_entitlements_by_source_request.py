from __future__ import annotations

from ...codec import UNSET, File, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class ImportEntitlementsBySourceRequest(Model):
    csv_file: File | Unset = _field("csvFile", default=UNSET)
