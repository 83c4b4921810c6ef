from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class MultiHostIntegrationTemplateType(Model):
    script_name: str = _field("scriptName")
    type: str = _field("type")
    name: str | None = _field("name", default=...)
