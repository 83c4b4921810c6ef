from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import PasswordPolicyHoldersDtoAttributes


@_model
class UpdatePasswordPolicyHoldersRequestItem(Model):
    policy_id: str | Unset = _field("policyId", default=UNSET)
    policy_name: str | Unset = _field("policyName", default=UNSET)
    selectors: PasswordPolicyHoldersDtoAttributes | Unset = _field(
        "selectors", "PasswordPolicyHoldersDtoAttributes", default=UNSET
    )
