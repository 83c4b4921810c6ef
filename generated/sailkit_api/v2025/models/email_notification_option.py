from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class EmailNotificationOption(Model):
    email_address_list: list[str] | None = _field("emailAddressList", default=...)
    notify_all_admins: bool | None = _field("notifyAllAdmins", default=...)
    notify_managers: bool | None = _field("notifyManagers", default=...)
    notify_specific_users: bool | None = _field("notifySpecificUsers", default=...)
