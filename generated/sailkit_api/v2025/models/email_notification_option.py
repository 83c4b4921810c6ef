from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class EmailNotificationOption(Model):
    email_address_list: list[str] | Unset = _field("emailAddressList", default=UNSET)
    notify_all_admins: bool | Unset = _field("notifyAllAdmins", default=UNSET)
    notify_managers: bool | Unset = _field("notifyManagers", default=UNSET)
    notify_specific_users: bool | Unset = _field("notifySpecificUsers", default=UNSET)
