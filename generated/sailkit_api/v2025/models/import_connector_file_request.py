from __future__ import annotations

from sailkit_core.codec import UNSET, File, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class ImportConnectorFileRequest(Model):
    file: File | Unset = _field("file", default=UNSET)
