from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityReference, PublicIdentityAttributeConfig


@_model
class PublicIdentityConfig(Model):
    attributes: list[PublicIdentityAttributeConfig] | Unset = _field(
        "attributes", ["PublicIdentityAttributeConfig"], default=UNSET
    )
    modified: datetime.datetime | None | Unset = _field("modified", DATETIME, default=UNSET)
    modified_by: IdentityReference | None | Unset = _field("modifiedBy", "IdentityReference", default=UNSET)
