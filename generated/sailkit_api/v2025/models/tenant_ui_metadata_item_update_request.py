from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class TenantUiMetadataItemUpdateRequest(Model):
    iframe_white_list: str | None | Unset = _field("iframeWhiteList", default=UNSET)
    username_empty_text: str | None | Unset = _field("usernameEmptyText", default=UNSET)
    username_label: str | None | Unset = _field("usernameLabel", default=UNSET)
