from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class AuthorizationScheme(Model):
    spec_urn: str | Unset = _field("spec_urn", default=UNSET)
