from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityProfile, IdentityProfileExportedObjectSelf


@_model
class IdentityProfileExportedObject(Model):
    object: IdentityProfile | None = _field("object", "IdentityProfile", default=...)
    self_: IdentityProfileExportedObjectSelf | None = _field("self", "IdentityProfileExportedObjectSelf", default=...)
    version: int | None = _field("version", default=...)
