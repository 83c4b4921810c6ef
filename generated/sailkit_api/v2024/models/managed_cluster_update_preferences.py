from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ManagedClusterUpdatePreferencesUpdateState


@_model
class ManagedClusterUpdatePreferences(Model):
    notification_email: str | None | Unset = _field("notificationEmail", default=UNSET)
    process_groups: str | None | Unset = _field("processGroups", default=UNSET)
    update_state: ManagedClusterUpdatePreferencesUpdateState | str | None | Unset = _field("updateState", default=UNSET)
