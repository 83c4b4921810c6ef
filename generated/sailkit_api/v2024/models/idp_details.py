from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DetailsRole, JITConfiguration


@_model
class IdpDetails(Model):
    mapping_attribute: str = _field("mappingAttribute")
    authn_context: str | None = _field("authnContext", default=...)
    binding: str | None = _field("binding", default=...)
    cert: str | None = _field("cert", default=...)
    certificate_expiration_date: str | None = _field("certificateExpirationDate", default=...)
    certificate_name: str | None = _field("certificateName", default=...)
    entity_id: str | None = _field("entityId", default=...)
    include_authn_context: bool | None = _field("includeAuthnContext", default=...)
    jit_configuration: JITConfiguration | None = _field("jitConfiguration", "JITConfiguration", default=...)
    login_url_post: str | None = _field("loginUrlPost", default=...)
    login_url_redirect: str | None = _field("loginUrlRedirect", default=...)
    logout_url: str | None = _field("logoutUrl", default=...)
    name_id: str | None = _field("nameId", default=...)
    role: DetailsRole | str | None = _field("role", default=...)
