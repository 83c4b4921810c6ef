from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ParameterStorageReference(Model):
    consumer_id: str = _field("consumerId")
    id: str = _field("id")
    name: str = _field("name")
    parameter_id: str = _field("parameterId")
    usage_hint: str | None = _field("usageHint", default=...)
