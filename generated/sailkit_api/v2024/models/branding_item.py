from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class BrandingItem(Model):
    action_button_color: str | None = _field("actionButtonColor", default=...)
    active_link_color: str | None = _field("activeLinkColor", default=...)
    email_from_address: str | None = _field("emailFromAddress", default=...)
    login_informational_message: str | None = _field("loginInformationalMessage", default=...)
    name: str | None = _field("name", default=...)
    navigation_color: str | None = _field("navigationColor", default=...)
    product_name: str | None = _field("productName", default=...)
    standard_logo_url: str | None = _field("standardLogoURL", default=...)
