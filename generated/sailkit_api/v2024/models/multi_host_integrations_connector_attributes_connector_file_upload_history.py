from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class MultiHostIntegrationsConnectorAttributesConnectorFileUploadHistory(Model):
    connector_file_name_uploaded_date: str | Unset = _field("connectorFileNameUploadedDate", default=UNSET)
