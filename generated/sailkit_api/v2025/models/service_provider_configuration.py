from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdpDetails, SpDetails


@_model
class ServiceProviderConfiguration(Model):
    bypass_idp: bool | Unset = _field("bypassIdp", default=UNSET)
    enabled: bool | Unset = _field("enabled", default=UNSET)
    federation_protocol_details: list[IdpDetails | SpDetails] | Unset = _field(
        "federationProtocolDetails", [OneOf(("IdpDetails", "SpDetails"))], default=UNSET
    )
    saml_configuration_valid: bool | Unset = _field("samlConfigurationValid", default=UNSET)
