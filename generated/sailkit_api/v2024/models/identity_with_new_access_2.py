from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import EntitlementRef2


@_model
class IdentityWithNewAccess2(Model):
    access_refs: list[EntitlementRef2] = _field("accessRefs", ["EntitlementRef2"])
    identity_id: str = _field("identityId")
    client_metadata: dict[str, str] | Unset = _field("clientMetadata", default=UNSET)
