from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class AccountToggleRequest(Model):
    external_verification_id: str | Unset = _field("externalVerificationId", default=UNSET)
    force_provisioning: bool | Unset = _field("forceProvisioning", default=UNSET)
