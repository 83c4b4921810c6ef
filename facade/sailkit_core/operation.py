"""Operation: the facts of one API operation, as data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import attrs

from .api import Api
from .codec import Kind

__all__ = ["Operation", "Paging", "find_listed_field"]


@attrs.frozen
class Paging:
    """The paging of a list.

    Args:
        style: "offset" and "start" count items in the query parameter of that name; "next" sends back a token of the
            last response; "search" continues after the last hit; "single" returns all items in one response.
        size: default number of items of a page; None if the document does not state it.
        maximum: the most items of a page; None if the document does not state it.
        items: the property of the response that holds the list; "" if the response is the list.
        count: whether the operation accepts `count=true` and returns the total in the header X-Total-Count.
    """

    style: Literal["offset", "start", "next", "search", "single"]
    size: int | None = None
    maximum: int | None = None
    items: str = ""
    count: bool = False


@attrs.frozen(kw_only=True)
class Operation:
    """The facts of one operation, from the OpenAPI document.

    Args:
        id: SailPoint's operation id.
        method: the HTTP method, in capitals.
        path: the path below the version's prefix, with its parameters in braces.
        tag: the document's group of operations.
        api: the facts that all operations of the API version share.
        results: the kinds of successful responses: status, media type, kind.
        bodies: the kinds of request bodies: media type, kind; empty for an operation without a body.
        scopes: OAuth scopes; any of them allows the call.
        user_levels: user levels; any of them allows the call.
        application: whether a client without a user may call it.
        experimental: whether it requires the header X-SailPoint-Experimental.
        deprecated: whether SailPoint has announced its end.
        deprecated_since: the date of this announcement, as YYYY-MM-DD; "" if it is not known.
        replaced_by: the pages of operations that SailPoint recommends instead.
        destroys: whether data or access is lost by it, such as in a deletion.
        paging: the paging of its list; None for an operation that does not return a list.
        filterable: fields that `filters` accepts by the document, each with its operators.
        sortable: fields that `sorters` accepts by the document.
        page: the name of its page in SailPoint's documentation.
    """

    id: str
    method: str
    path: str
    tag: str
    api: Api = attrs.field(factory=Api)
    results: Mapping[int, Mapping[str, Kind]] = attrs.field(factory=dict)
    bodies: Mapping[str, Kind] = attrs.field(factory=dict)
    scopes: tuple[str, ...] = ()
    user_levels: tuple[str, ...] = ()
    application: bool = False
    experimental: bool = False
    deprecated: bool = False
    deprecated_since: str = ""
    replaced_by: tuple[str, ...] = ()
    destroys: bool = False
    paging: Paging | None = None
    filterable: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    sortable: tuple[str, ...] = ()
    page: str = ""

    @property
    def prefix(self) -> str:
        """The path before `path`, such as "/v2025"."""
        return self.api.prefix

    @property
    def package(self) -> str:
        """The Python package of its models."""
        return self.api.models

    @property
    def docs(self) -> str:
        """The address of its page in SailPoint's documentation; "" for an operation without one."""
        return f"{self.api.docs}/{self.page}" if self.page else ""


def find_listed_field(field: str) -> str:
    """Return the name by which the documents list a field of filters and sorters: `attributes` for any attribute."""
    return "attributes" if field.startswith("attributes.") else field
