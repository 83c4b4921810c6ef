from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import SourceCreatedActor


@_model
class IdentityCreated(Model):
    attributes: dict[str, Any] = _field("attributes")
    identity: SourceCreatedActor = _field("identity", "SourceCreatedActor")
