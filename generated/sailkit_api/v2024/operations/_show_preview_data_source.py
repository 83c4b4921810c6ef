from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import FormElementPreviewRequest, PreviewDataSourceResponse

OPERATION = Operation(
    api=API,
    id="showPreviewDataSource",
    method="POST",
    path="/form-definitions/{formDefinitionID}/data-source",
    tag="Custom Forms",
    results={200: {"application/json": "PreviewDataSourceResponse"}},
    bodies={"application/json": "FormElementPreviewRequest"},
    scopes=("sp:forms:manage", "sp:forms:read"),
    filterable={"value": ("eq", "in", "ne")},
    page="show-preview-data-source",
)


def show_preview_data_source(
    form_definition_id: Id,
    body: FormElementPreviewRequest | Mapping[str, Any] | None = None,
    *,
    limit: int | None = None,
    filters: str | None = None,
    query: str | None = None,
) -> Request[PreviewDataSourceResponse]:
    """Returns the options that a data source would offer in a form, 10 unless `limit` says otherwise.

    Args:
        form_definition_id: ID of the form definition; see `custom_forms.list_definitions`.
        limit: Number of items to return. Length from 0, length up to 250. Default: 10.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return Request(
        OPERATION,
        _fill_path("/form-definitions/{formDefinitionID}/data-source", **{"formDefinitionID": form_definition_id}),
        query={"limit": limit, "filters": filters, "query": query},
        body=body,
    )
