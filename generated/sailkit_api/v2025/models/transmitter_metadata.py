from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AuthorizationScheme


@_model
class TransmitterMetadata(Model):
    authorization_schemes: list[AuthorizationScheme] | None = _field(
        "authorization_schemes", ["AuthorizationScheme"], default=...
    )
    configuration_endpoint: str | None = _field("configuration_endpoint", default=...)
    delivery_methods_supported: list[str] | None = _field("delivery_methods_supported", default=...)
    issuer: str | None = _field("issuer", default=...)
    jwks_uri: str | None = _field("jwks_uri", default=...)
    spec_version: str | None = _field("spec_version", default=...)
    status_endpoint: str | None = _field("status_endpoint", default=...)
    verification_endpoint: str | None = _field("verification_endpoint", default=...)
