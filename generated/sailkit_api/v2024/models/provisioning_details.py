from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ProvisioningDetails(Model):
    ordered_sub_phase_references: str | None = _field("orderedSubPhaseReferences", default=...)
