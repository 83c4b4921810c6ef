from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class MultiPolicyRequest(Model):
    filtered_policy_list: list[str] | Unset = _field("filteredPolicyList", default=UNSET)
