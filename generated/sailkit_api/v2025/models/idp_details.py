from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DetailsRole, JITConfiguration


@_model
class IdpDetails(Model):
    mapping_attribute: str = _field("mappingAttribute")
    authn_context: str | Unset = _field("authnContext", default=UNSET)
    binding: str | Unset = _field("binding", default=UNSET)
    cert: str | Unset = _field("cert", default=UNSET)
    certificate_expiration_date: str | Unset = _field("certificateExpirationDate", default=UNSET)
    certificate_name: str | Unset = _field("certificateName", default=UNSET)
    entity_id: str | Unset = _field("entityId", default=UNSET)
    include_authn_context: bool | Unset = _field("includeAuthnContext", default=UNSET)
    jit_configuration: JITConfiguration | Unset = _field("jitConfiguration", "JITConfiguration", default=UNSET)
    login_url_post: str | Unset = _field("loginUrlPost", default=UNSET)
    login_url_redirect: str | Unset = _field("loginUrlRedirect", default=UNSET)
    logout_url: str | Unset = _field("logoutUrl", default=UNSET)
    name_id: str | Unset = _field("nameId", default=UNSET)
    role: DetailsRole | str | Unset = _field("role", default=UNSET)
