from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class BrandingItem(Model):
    action_button_color: str | None | Unset = _field("actionButtonColor", default=UNSET)
    active_link_color: str | None | Unset = _field("activeLinkColor", default=UNSET)
    email_from_address: str | None | Unset = _field("emailFromAddress", default=UNSET)
    login_informational_message: str | None | Unset = _field("loginInformationalMessage", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    navigation_color: str | None | Unset = _field("navigationColor", default=UNSET)
    product_name: str | None | Unset = _field("productName", default=UNSET)
    standard_logo_url: str | None | Unset = _field("standardLogoURL", default=UNSET)
