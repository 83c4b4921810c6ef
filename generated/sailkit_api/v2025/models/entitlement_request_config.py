from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import EntitlementAccessRequestConfig, EntitlementRevocationRequestConfig


@_model
class EntitlementRequestConfig(Model):
    access_request_config: EntitlementAccessRequestConfig | None = _field(
        "accessRequestConfig", "EntitlementAccessRequestConfig", default=...
    )
    revocation_request_config: EntitlementRevocationRequestConfig | None = _field(
        "revocationRequestConfig", "EntitlementRevocationRequestConfig", default=...
    )
