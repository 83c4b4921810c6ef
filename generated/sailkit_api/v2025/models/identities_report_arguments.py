from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class IdentitiesReportArguments(Model):
    correlated_only: bool | Unset = _field("correlatedOnly", default=UNSET)
