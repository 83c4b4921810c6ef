from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityReference, PublicIdentityAttribute, PublicIdentityState


@_model
class PublicIdentity(Model):
    alias: str | None = _field("alias", default=...)
    attributes: list[PublicIdentityAttribute] | None = _field("attributes", ["PublicIdentityAttribute"], default=...)
    email: str | None = _field("email", default=...)
    id: str = _field("id", default=...)
    identity_state: PublicIdentityState | str | None = _field("identityState", default=...)
    manager: IdentityReference | None = _field("manager", "IdentityReference", default=...)
    name: str | None = _field("name", default=...)
    status: str | None = _field("status", default=...)
