from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import PasswordPolicyHoldersDtoAttributes


@_model
class PasswordPolicyHolder(Model):
    policy_id: str | None = _field("policyId", default=...)
    policy_name: str | None = _field("policyName", default=...)
    selectors: PasswordPolicyHoldersDtoAttributes | None = _field(
        "selectors", "PasswordPolicyHoldersDtoAttributes", default=...
    )
