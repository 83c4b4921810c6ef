from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class FormDefinitionFileUploadResponse(Model):
    created: str | Unset = _field("created", default=UNSET)
    file_id: str | Unset = _field("fileId", default=UNSET)
    form_definition_id: str | Unset = _field("formDefinitionId", default=UNSET)
