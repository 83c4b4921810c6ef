from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CertifierResponse, CorrelatedGovernanceEventType


@_model
class CorrelatedGovernanceEvent(Model):
    date_time: str | Unset = _field("dateTime", default=UNSET)
    decision_maker: CertifierResponse | Unset = _field("decisionMaker", "CertifierResponse", default=UNSET)
    governance_id: str | Unset = _field("governanceId", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    owners: list[CertifierResponse] | Unset = _field("owners", ["CertifierResponse"], default=UNSET)
    reviewers: list[CertifierResponse] | Unset = _field("reviewers", ["CertifierResponse"], default=UNSET)
    type: CorrelatedGovernanceEventType | str | Unset = _field("type", default=UNSET)
