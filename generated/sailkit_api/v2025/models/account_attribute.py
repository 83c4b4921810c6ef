from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccountAttribute(Model):
    attribute_name: str = _field("attributeName")
    account_filter: str | None = _field("accountFilter", default=...)
    account_property_filter: str | None = _field("accountPropertyFilter", default=...)
    account_return_first_link: bool | str | None = _field("accountReturnFirstLink", default=...)
    account_sort_attribute: str | None = _field("accountSortAttribute", default=...)
    account_sort_descending: bool | str | None = _field("accountSortDescending", default=...)
    application_id: str | None = _field("applicationId", default=...)
    application_name: str | None = _field("applicationName", default=...)
    input: str | float | bool | dict[str, Any] | None = _field("input", default=...)
    requires_periodic_refresh: bool | str | None = _field("requiresPeriodicRefresh", default=...)
    source_name: str | None = _field("sourceName", default=...)
