from __future__ import annotations

from sailkit_core.codec import File, Model
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class ImportNonEmployeeRecordsInBulkRequest(Model):
    data: File = _field("data")
