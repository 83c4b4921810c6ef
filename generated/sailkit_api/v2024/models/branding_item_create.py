from __future__ import annotations

from sailkit_core.model import UNSET, File, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class BrandingItemCreate(Model):
    name: str = _field("name")
    product_name: str | None = _field("productName")
    action_button_color: str | Unset = _field("actionButtonColor", default=UNSET)
    active_link_color: str | Unset = _field("activeLinkColor", default=UNSET)
    email_from_address: str | Unset = _field("emailFromAddress", default=UNSET)
    file_standard: File | Unset = _field("fileStandard", default=UNSET)
    login_informational_message: str | Unset = _field("loginInformationalMessage", default=UNSET)
    navigation_color: str | Unset = _field("navigationColor", default=UNSET)
