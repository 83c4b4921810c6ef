from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class FormDefinitionFileUploadResponse(Model):
    created: str | Unset = _field("created", default=UNSET)
    file_id: str | Unset = _field("fileId", default=UNSET)
    form_definition_id: str | Unset = _field("formDefinitionId", default=UNSET)
