from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BasicAuthConfig, BearerTokenAuthConfig, HttpAuthenticationType, HttpDispatchMode


@_model
class HttpConfig(Model):
    http_dispatch_mode: HttpDispatchMode | str = _field("httpDispatchMode")
    url: str = _field("url")
    basic_auth_config: BasicAuthConfig | None = _field("basicAuthConfig", "BasicAuthConfig", default=...)
    bearer_token_auth_config: BearerTokenAuthConfig | None = _field(
        "bearerTokenAuthConfig", "BearerTokenAuthConfig", default=...
    )
    http_authentication_type: HttpAuthenticationType | str | None = _field("httpAuthenticationType", default=...)
