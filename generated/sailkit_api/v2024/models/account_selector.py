from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import SelectorAccountMatchConfig


@_model
class AccountSelector(Model):
    account_match_config: SelectorAccountMatchConfig | Unset = _field(
        "accountMatchConfig", "SelectorAccountMatchConfig", default=UNSET
    )
    application_id: str | Unset = _field("applicationId", default=UNSET)
