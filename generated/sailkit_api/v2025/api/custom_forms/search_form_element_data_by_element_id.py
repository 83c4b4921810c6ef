from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import FormElementDataSourceConfigOptions, ListFormElementDataByElementIDResponse

OPERATION = Operation(
    id="searchFormElementDataByElementID",
    method="GET",
    path="/form-instances/{formInstanceID}/data-source/{formElementID}",
    prefix="/v2025",
    tag="Custom Forms",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ListFormElementDataByElementIDResponse"}},
    filterable={"value": ("eq", "in", "ne")},
    paging=Paging(style="single", size=250, items="results"),
    docs="https://developer.sailpoint.com/docs/api/v2025/search-form-element-data-by-element-id",
)


def search_form_element_data_by_element_id(
    form_instance_id: str,
    form_element_id: str,
    *,
    limit: int | None = None,
    filters: str | None = None,
    query: str | None = None,
) -> PagedRequest[ListFormElementDataByElementIDResponse, FormElementDataSourceConfigOptions]:
    """Search form element data by element ID.

    GET /form-instances/{formInstanceID}/data-source/{formElementID}
    Filterable: value (eq, in, ne).

    Args:
        form_instance_id: Text.
        form_element_id: Text.
        limit: How many items to return, or, of a request read page by page, how many each page has. Length from 0,
            length up to 250. Left out, the service takes 250.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        query: Text.

    https://developer.sailpoint.com/docs/api/v2025/search-form-element-data-by-element-id
    """
    return PagedRequest(
        OPERATION,
        _path(
            "/form-instances/{formInstanceID}/data-source/{formElementID}",
            **{"formInstanceID": form_instance_id, "formElementID": form_element_id},
        ),
        query={"limit": limit, "filters": filters, "query": query},
    )
