from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class MultiPolicyRequest(Model):
    filtered_policy_list: list[str] | Unset = _field("filteredPolicyList", default=UNSET)
