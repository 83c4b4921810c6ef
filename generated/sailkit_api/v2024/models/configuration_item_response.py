from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ConfigurationDetailsResponse, ReassignmentIdentity


@_model
class ConfigurationItemResponse(Model):
    config_details: list[ConfigurationDetailsResponse] | None = _field(
        "configDetails", ["ConfigurationDetailsResponse"], default=...
    )
    identity: ReassignmentIdentity | None = _field("identity", "ReassignmentIdentity", default=...)
