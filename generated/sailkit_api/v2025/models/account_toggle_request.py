from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccountToggleRequest(Model):
    external_verification_id: str | Unset = _field("externalVerificationId", default=UNSET)
    force_provisioning: bool | Unset = _field("forceProvisioning", default=UNSET)
