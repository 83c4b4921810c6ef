from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class MultiHostFileUploadHistory(Model):
    connector_file_name_uploaded_date: str | Unset = _field("connectorFileNameUploadedDate", default=UNSET)
