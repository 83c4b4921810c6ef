from __future__ import annotations

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class SourceClassificationStatusCounts(Model):
    completed: int = _field("COMPLETED")
    expected: int = _field("EXPECTED")
    received: int = _field("RECEIVED")
