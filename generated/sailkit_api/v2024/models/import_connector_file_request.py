from __future__ import annotations

from sailkit_core.model import UNSET, File, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ImportConnectorFileRequest(Model):
    file: File | Unset = _field("file", default=UNSET)
