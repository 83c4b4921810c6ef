from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ObjectRef


@_model
class IdentityEntities(Model):
    identity_entity: ObjectRef | None = _field("identityEntity", "ObjectRef", default=...)
