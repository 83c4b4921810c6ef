from __future__ import annotations

from sailkit_core.model import UNSET, File, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ImportEntitlementsBySourceRequest(Model):
    csv_file: File | Unset = _field("csvFile", default=UNSET)
