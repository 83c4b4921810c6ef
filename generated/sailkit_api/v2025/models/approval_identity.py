from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalIdentityMembersItem, ApprovalIdentityType, ObjectRef


@_model
class ApprovalIdentity(Model):
    email: str | Unset = _field("email", default=UNSET)
    identity_id: str | Unset = _field("identityID", default=UNSET)
    members: list[ApprovalIdentityMembersItem] | Unset = _field(
        "members", ["ApprovalIdentityMembersItem"], default=UNSET
    )
    name: str | Unset = _field("name", default=UNSET)
    owner_of: list[ObjectRef] | Unset = _field("ownerOf", ["ObjectRef"], default=UNSET)
    serial_order: int | Unset = _field("serialOrder", default=UNSET)
    type: ApprovalIdentityType | str | Unset = _field("type", default=UNSET)
