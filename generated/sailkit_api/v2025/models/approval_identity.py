from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalIdentityMember, ApprovalIdentityType, ObjectRef


@_model
class ApprovalIdentity(Model):
    email: str | None = _field("email", default=...)
    identity_id: str | None = _field("identityID", default=...)
    members: list[ApprovalIdentityMember] | None = _field("members", ["ApprovalIdentityMember"], default=...)
    name: str | None = _field("name", default=...)
    owner_of: list[ObjectRef] | None = _field("ownerOf", ["ObjectRef"], default=...)
    serial_order: int | None = _field("serialOrder", default=...)
    type: ApprovalIdentityType | str | None = _field("type", default=...)
