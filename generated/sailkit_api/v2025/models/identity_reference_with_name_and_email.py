from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class IdentityReferenceWithNameAndEmail(Model):
    email: str | None | Unset = _field("email", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
