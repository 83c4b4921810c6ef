from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class ProvisioningDetails(Model):
    ordered_sub_phase_references: str | Unset = _field("orderedSubPhaseReferences", default=UNSET)
