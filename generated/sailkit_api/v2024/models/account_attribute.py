from __future__ import annotations

from typing import Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccountAttribute(Model):
    attribute_name: str = _field("attributeName")
    source_name: str = _field("sourceName")
    account_filter: str | Unset = _field("accountFilter", default=UNSET)
    account_property_filter: str | Unset = _field("accountPropertyFilter", default=UNSET)
    account_return_first_link: bool | Unset = _field("accountReturnFirstLink", default=UNSET)
    account_sort_attribute: str | Unset = _field("accountSortAttribute", default=UNSET)
    account_sort_descending: bool | Unset = _field("accountSortDescending", default=UNSET)
    input: dict[str, Any] | Unset = _field("input", default=UNSET)
    requires_periodic_refresh: bool | Unset = _field("requiresPeriodicRefresh", default=UNSET)
