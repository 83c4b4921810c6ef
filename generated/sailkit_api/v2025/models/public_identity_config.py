from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityReference, PublicIdentityAttributeConfig


@_model
class PublicIdentityConfig(Model):
    attributes: list[PublicIdentityAttributeConfig] | None = _field(
        "attributes", ["PublicIdentityAttributeConfig"], default=...
    )
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    modified_by: IdentityReference | None = _field("modifiedBy", "IdentityReference", default=...)
