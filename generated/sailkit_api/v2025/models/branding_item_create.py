from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model
from sailkit_core.uploads import Upload


@_model
class BrandingItemCreate(Model):
    name: str = _field("name")
    product_name: str | None = _field("productName")
    action_button_color: str | None = _field("actionButtonColor", default=...)
    active_link_color: str | None = _field("activeLinkColor", default=...)
    email_from_address: str | None = _field("emailFromAddress", default=...)
    file_standard: Upload | None = _field("fileStandard", default=...)
    login_informational_message: str | None = _field("loginInformationalMessage", default=...)
    navigation_color: str | None = _field("navigationColor", default=...)
