from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import FormElementPreviewRequest, PreviewDataSourceResponse

OPERATION = Operation(
    id="showPreviewDataSource",
    method="POST",
    path="/form-definitions/{formDefinitionID}/data-source",
    prefix="/v2024",
    tag="Custom Forms",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "PreviewDataSourceResponse"}},
    bodies={"application/json": "FormElementPreviewRequest"},
    scopes=("sp:forms:manage", "sp:forms:read"),
    filterable={"value": ("eq", "in", "ne")},
    docs="https://developer.sailpoint.com/docs/api/v2024/show-preview-data-source",
)


def show_preview_data_source(
    form_definition_id: str,
    body: FormElementPreviewRequest | None = None,
    *,
    limit: int | None = None,
    filters: str | None = None,
    query: str | None = None,
) -> Request[PreviewDataSourceResponse]:
    """Show preview data source.

    POST /form-definitions/{formDefinitionID}/data-source
    Scopes: sp:forms:manage, sp:forms:read.
    Filterable: value (eq, in, ne).

    Args:
        form_definition_id: Text.
        limit: How many items to return, or, of a request read page by page, how many each page has. Length from 0,
            length up to 250. Left out, the service takes 10.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        query: Text.

    https://developer.sailpoint.com/docs/api/v2024/show-preview-data-source
    """
    return Request(
        OPERATION,
        _path("/form-definitions/{formDefinitionID}/data-source", **{"formDefinitionID": form_definition_id}),
        query={"limit": limit, "filters": filters, "query": query},
        body=UNSET if body is None else body,
    )
