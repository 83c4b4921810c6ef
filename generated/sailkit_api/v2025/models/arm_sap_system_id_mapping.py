from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ArmSapSystemIdMapping(Model):
    source_id: str | None = _field("sourceId", default=...)
    system_id: str | None = _field("systemId", default=...)
