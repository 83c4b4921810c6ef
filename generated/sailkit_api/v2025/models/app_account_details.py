from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AppAccountDetailsSourceAccount


@_model
class AppAccountDetails(Model):
    app_display_name: str | Unset = _field("appDisplayName", default=UNSET)
    app_id: str | Unset = _field("appId", default=UNSET)
    source_account: AppAccountDetailsSourceAccount | Unset = _field(
        "sourceAccount", "AppAccountDetailsSourceAccount", default=UNSET
    )
