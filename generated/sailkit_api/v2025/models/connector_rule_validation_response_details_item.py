from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ConnectorRuleValidationResponseDetailsItem(Model):
    column: int = _field("column")
    line: int = _field("line")
    messsage: str | Unset = _field("messsage", default=UNSET)
