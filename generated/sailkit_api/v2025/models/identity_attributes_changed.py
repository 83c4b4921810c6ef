from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityAttributesChangedChange, SourceCreatedActor


@_model
class IdentityAttributesChanged(Model):
    changes: list[IdentityAttributesChangedChange] = _field("changes", ["IdentityAttributesChangedChange"])
    identity: SourceCreatedActor = _field("identity", "SourceCreatedActor")
