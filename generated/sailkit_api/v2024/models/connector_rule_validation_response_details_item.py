from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class ConnectorRuleValidationResponseDetailsItem(Model):
    column: int = _field("column")
    line: int = _field("line")
    messsage: str | Unset = _field("messsage", default=UNSET)
