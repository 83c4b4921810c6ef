from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BaseReferenceDto


@_model
class SourceAppAccountSource(Model):
    id: str = _field("id", default=...)
    name: str | None = _field("name", default=...)
    password_policies: list[BaseReferenceDto] | None = _field("passwordPolicies", ["BaseReferenceDto"], default=...)
    type: str | None = _field("type", default=...)
    use_for_password_management: bool | None = _field("useForPasswordManagement", default=...)
