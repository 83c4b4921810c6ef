from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AppAccountDetailsSourceAccount


@_model
class AppAccountDetails(Model):
    app_display_name: str | None = _field("appDisplayName", default=...)
    app_id: str | None = _field("appId", default=...)
    source_account: AppAccountDetailsSourceAccount | None = _field(
        "sourceAccount", "AppAccountDetailsSourceAccount", default=...
    )
