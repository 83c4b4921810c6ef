from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ObjectRef


@_model
class DependantAppConnectionsAccountSource(Model):
    password_policies: list[ObjectRef] | Unset = _field("passwordPolicies", ["ObjectRef"], default=UNSET)
    use_for_password_management: bool | Unset = _field("useForPasswordManagement", default=UNSET)
