from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccountToggleRequest(Model):
    external_verification_id: str | None = _field("externalVerificationId", default=...)
    force_provisioning: bool | None = _field("forceProvisioning", default=...)
