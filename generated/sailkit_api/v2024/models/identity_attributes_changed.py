from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import IdentityAttributesChangedChangesItem, SourceCreatedActor


@_model
class IdentityAttributesChanged(Model):
    changes: list[IdentityAttributesChangedChangesItem] = _field("changes", ["IdentityAttributesChangedChangesItem"])
    identity: SourceCreatedActor = _field("identity", "SourceCreatedActor")
