from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import BaseReferenceDto


@_model
class SourceAppAccountSource(Model):
    id: str | Unset = _field("id", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    password_policies: list[BaseReferenceDto] | None | Unset = _field(
        "passwordPolicies", ["BaseReferenceDto"], default=UNSET
    )
    type: str | Unset = _field("type", default=UNSET)
    use_for_password_management: bool | Unset = _field("useForPasswordManagement", default=UNSET)
