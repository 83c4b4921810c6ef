from __future__ import annotations

from sailkit_core.model import File, Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ImportEntitlementsRequest(Model):
    file: File | None = _field("file", default=...)
