from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SelectorAccountMatchConfig


@_model
class AccountSelector(Model):
    account_match_config: SelectorAccountMatchConfig | None = _field(
        "accountMatchConfig", "SelectorAccountMatchConfig", default=...
    )
    application_id: str | None = _field("applicationId", default=...)
