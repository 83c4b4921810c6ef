from __future__ import annotations

from ...codec import File, Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class SetIconRequest(Model):
    image: File = _field("image")
