from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ConnectorRuleValidationResponseDetail(Model):
    column: int = _field("column")
    line: int = _field("line")
    messsage: str | None = _field("messsage", default=...)
