from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import FormElementDataSourceConfigOptions, ListFormElementDataByElementIDResponse

OPERATION = Operation(
    api=API,
    id="searchFormElementDataByElementID",
    method="GET",
    path="/form-instances/{formInstanceID}/data-source/{formElementID}",
    tag="Custom Forms",
    results={200: {"application/json": "ListFormElementDataByElementIDResponse"}},
    filterable={"value": ("eq", "in", "ne")},
    paging=Paging(style="single", size=250, items="results"),
    page="search-form-element-data-by-element-id",
)


def search_form_element_data_by_element_id(
    form_instance_id: Id,
    form_element_id: Id,
    *,
    limit: int | None = None,
    filters: str | None = None,
    query: str | None = None,
) -> PagedRequest[ListFormElementDataByElementIDResponse, FormElementDataSourceConfigOptions]:
    """Returns the options that an element of a form instance offers from its data source.

    Args:
        form_instance_id: ID of the form instance; see `custom_forms.list_definitions`.
        form_element_id: ID of the form element; see `custom_forms.get_instance`.
        limit: Number of items to return. Length from 0, length up to 250. Default: 250.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        OPERATION,
        _fill_path(
            "/form-instances/{formInstanceID}/data-source/{formElementID}",
            **{"formInstanceID": form_instance_id, "formElementID": form_element_id},
        ),
        query={"limit": limit, "filters": filters, "query": query},
    )
