from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import AttributeValueDTO

OPERATION = Operation(
    api=API,
    id="listAccessModelMetadataAttributeValue",
    method="GET",
    path="/access-model-metadata/attributes/{key}/values",
    tag="Access Model Metadata",
    results={200: {"application/json": ["AttributeValueDTO"]}},
    scopes=("idn:access-model-metadata:manage", "idn:access-model-metadata:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    paging=Paging(style="single", size=250, maximum=250, count=True),
    page="list-access-model-metadata-attribute-value",
)


def list_access_model_metadata_attribute_value(
    key: str, *, limit: int | None = None, count: bool | None = None
) -> PagedRequest[list[AttributeValueDTO], AttributeValueDTO]:
    """Returns the values that a metadata attribute can have.

    Args:
        key: Key of the attribute; see `access_model_metadata.list_attributes`.
        limit: Number of items to return. At least 0, at most 250. Default: 250.
        count: Whether the response has the total number of items in the header X-Total-Count. Counting can be slow.
            Default: false.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/access-model-metadata/attributes/{key}/values", **{"key": key}),
        query={"limit": limit, "count": count},
    )
