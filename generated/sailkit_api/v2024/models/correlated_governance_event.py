from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CertifierResponse, CorrelatedGovernanceEventType


@_model
class CorrelatedGovernanceEvent(Model):
    date_time: str | None = _field("dateTime", default=...)
    decision_maker: CertifierResponse | None = _field("decisionMaker", "CertifierResponse", default=...)
    governance_id: str | None = _field("governanceId", default=...)
    name: str | None = _field("name", default=...)
    owners: list[CertifierResponse] | None = _field("owners", ["CertifierResponse"], default=...)
    reviewers: list[CertifierResponse] | None = _field("reviewers", ["CertifierResponse"], default=...)
    type: CorrelatedGovernanceEventType | str | None = _field("type", default=...)
