from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import UserAppSource


@_model
class IdentityEntities(Model):
    identity_entity: UserAppSource | Unset = _field("identityEntity", "UserAppSource", default=UNSET)
