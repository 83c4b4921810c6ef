from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class TenantUiMetadataItemResponse(Model):
    iframe_white_list: str | None = _field("iframeWhiteList", default=...)
    username_empty_text: str | None = _field("usernameEmptyText", default=...)
    username_label: str | None = _field("usernameLabel", default=...)
