from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class IdentitiesReportArguments(Model):
    correlated_only: bool | Unset = _field("correlatedOnly", default=UNSET)
