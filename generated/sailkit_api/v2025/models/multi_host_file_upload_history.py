from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class MultiHostFileUploadHistory(Model):
    connector_file_name_uploaded_date: str | None = _field("connectorFileNameUploadedDate", default=...)
