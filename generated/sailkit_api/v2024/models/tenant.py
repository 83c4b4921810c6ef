from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import Product


@_model
class Tenant(Model):
    description: str | None = _field("description", default=...)
    full_name: str | None = _field("fullName", default=...)
    id: str = _field("id", default=...)
    name: str | None = _field("name", default=...)
    pod: str | None = _field("pod", default=...)
    products: list[Product] | None = _field("products", ["Product"], default=...)
    region: str | None = _field("region", default=...)
