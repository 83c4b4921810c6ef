from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityReference, PublicIdentityAttributesItem, PublicIdentityState


@_model
class PublicIdentity(Model):
    alias: str | Unset = _field("alias", default=UNSET)
    attributes: list[PublicIdentityAttributesItem] | Unset = _field(
        "attributes", ["PublicIdentityAttributesItem"], default=UNSET
    )
    email: str | None | Unset = _field("email", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    identity_state: PublicIdentityState | str | None | Unset = _field("identityState", default=UNSET)
    manager: IdentityReference | None | Unset = _field("manager", "IdentityReference", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    status: str | None | Unset = _field("status", default=UNSET)
