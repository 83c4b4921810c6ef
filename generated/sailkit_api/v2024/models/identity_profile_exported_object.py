from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityProfile, IdentityProfileExportedObjectSelf


@_model
class IdentityProfileExportedObject(Model):
    object: IdentityProfile | Unset = _field("object", "IdentityProfile", default=UNSET)
    self: IdentityProfileExportedObjectSelf | Unset = _field("self", "IdentityProfileExportedObjectSelf", default=UNSET)
    version: int | Unset = _field("version", default=UNSET)
