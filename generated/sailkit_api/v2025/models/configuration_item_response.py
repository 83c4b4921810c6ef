from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import ConfigurationDetailsResponse, ReassignmentIdentity


@_model
class ConfigurationItemResponse(Model):
    config_details: list[ConfigurationDetailsResponse] | Unset = _field(
        "configDetails", ["ConfigurationDetailsResponse"], default=UNSET
    )
    identity: ReassignmentIdentity | Unset = _field("identity", "ReassignmentIdentity", default=UNSET)
