from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SourceCreatedActor


@_model
class IdentityCreated(Model):
    attributes: dict[str, Any] = _field("attributes")
    identity: SourceCreatedActor = _field("identity", "SourceCreatedActor")
