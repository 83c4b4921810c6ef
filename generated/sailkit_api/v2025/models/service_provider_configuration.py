from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdpDetails, SpDetails


@_model
class ServiceProviderConfiguration(Model):
    bypass_idp: bool | None = _field("bypassIdp", default=...)
    enabled: bool | None = _field("enabled", default=...)
    federation_protocol_details: list[IdpDetails | SpDetails] | None = _field(
        "federationProtocolDetails", [OneOf(("IdpDetails", "SpDetails"))], default=...
    )
    saml_configuration_valid: bool | None = _field("samlConfigurationValid", default=...)
