from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class IdentitiesReportArguments(Model):
    correlated_only: bool | Unset = _field("correlatedOnly", default=UNSET)
