from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AuthorizationScheme


@_model
class TransmitterMetadata(Model):
    authorization_schemes: list[AuthorizationScheme] | Unset = _field(
        "authorization_schemes", ["AuthorizationScheme"], default=UNSET
    )
    configuration_endpoint: str | Unset = _field("configuration_endpoint", default=UNSET)
    delivery_methods_supported: list[str] | Unset = _field("delivery_methods_supported", default=UNSET)
    issuer: str | Unset = _field("issuer", default=UNSET)
    jwks_uri: str | Unset = _field("jwks_uri", default=UNSET)
    spec_version: str | Unset = _field("spec_version", default=UNSET)
    status_endpoint: str | Unset = _field("status_endpoint", default=UNSET)
    verification_endpoint: str | Unset = _field("verification_endpoint", default=UNSET)
