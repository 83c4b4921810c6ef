from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ManagedClusterUpdatePreferencesUpdateState


@_model
class ManagedClusterUpdatePreferences(Model):
    notification_email: str | None = _field("notificationEmail", default=...)
    process_groups: str | None = _field("processGroups", default=...)
    update_state: ManagedClusterUpdatePreferencesUpdateState | str | None = _field("updateState", default=...)
