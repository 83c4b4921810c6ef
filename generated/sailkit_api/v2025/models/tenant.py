from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import Product


@_model
class Tenant(Model):
    description: str | Unset = _field("description", default=UNSET)
    full_name: str | Unset = _field("fullName", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    pod: str | Unset = _field("pod", default=UNSET)
    products: list[Product] | Unset = _field("products", ["Product"], default=UNSET)
    region: str | Unset = _field("region", default=UNSET)
