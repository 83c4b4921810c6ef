from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import EntitlementAccessRequestConfig, EntitlementRevocationRequestConfig


@_model
class EntitlementRequestConfig(Model):
    access_request_config: EntitlementAccessRequestConfig | Unset = _field(
        "accessRequestConfig", "EntitlementAccessRequestConfig", default=UNSET
    )
    revocation_request_config: EntitlementRevocationRequestConfig | Unset = _field(
        "revocationRequestConfig", "EntitlementRevocationRequestConfig", default=UNSET
    )
