from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ConnectorRuleValidationResponseDetail, ConnectorRuleValidationResponseState


@_model
class ConnectorRuleValidationResponse(Model):
    details: list[ConnectorRuleValidationResponseDetail] = _field("details", ["ConnectorRuleValidationResponseDetail"])
    state: ConnectorRuleValidationResponseState | str = _field("state")
