from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ObjectRef


@_model
class DependantAppConnectionsAccountSource(Model):
    password_policies: list[ObjectRef] | None = _field("passwordPolicies", ["ObjectRef"], default=...)
    use_for_password_management: bool | None = _field("useForPasswordManagement", default=...)
