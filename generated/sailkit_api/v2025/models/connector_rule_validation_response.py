from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import ConnectorRuleValidationResponseDetailsItem, ConnectorRuleValidationResponseState


@_model
class ConnectorRuleValidationResponse(Model):
    details: list[ConnectorRuleValidationResponseDetailsItem] = _field(
        "details", ["ConnectorRuleValidationResponseDetailsItem"]
    )
    state: ConnectorRuleValidationResponseState | str = _field("state")
