from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityWithNewAccessRef


@_model
class IdentityWithNewAccess(Model):
    access_refs: list[IdentityWithNewAccessRef] = _field("accessRefs", ["IdentityWithNewAccessRef"])
    identity_id: str = _field("identityId")
