"""Search: hits of a query beyond the first 10,000, and their number."""

# mypy: disable-error-code="overload-overlap"
# An empty list of indices would fit several overloads; a type checker takes the first, the search of identities.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict, TypeVar, Union, Unpack, overload

from sailkit._engine.drivers import Flow, flow
from sailkit._pages.page_content import read_total
from sailkit_api.v2025 import models, operations
from sailkit_api.v2025.resources.search import Search as Generated
from sailkit_core.keywords import with_known_keywords
from sailkit_core.resource import AsyncSender, C, Sender

from .errors import UnreadableResponseError
from .pagination import AsyncPager, Pager

__all__ = ["Hit", "Search", "SearchOptions", "build_search"]

# Hit of a search; its type depends on its index.
Hit: TypeAlias = Union[
    "models.AccessProfileDocuments",
    "models.AccountActivityDocuments",
    "models.EntitlementDocuments",
    "models.EventDocuments",
    "models.IdentityDocuments",
    "models.RoleDocuments",
]


class SearchOptions(TypedDict, total=False):
    """Options of a search, beside its indices.

    Attributes:
        fields: fields in which the bare words of the query are searched, as a list, or as text separated by commas.
        filters: filters by field.
        include: fields that the hits contain; `tenant.search` adds `id`, `_type` and the fields to sort by.
        exclude: fields that the hits do not contain.
        nested: whether hits contain nested objects, such as the accounts of an identity. Default: True.
    """

    fields: str | Sequence[str]
    filters: Mapping[str, models.Filter]
    include: Sequence[str]
    exclude: Sequence[str]
    nested: bool


class _PagerOptions(SearchOptions, total=False):
    sort: Sequence[str] | str
    limit: int | None


# Indices of a search: "identities", "accessprofiles", "accountactivities", "entitlements", "events", "roles" or "*".
Indices: TypeAlias = Union["models.Index", str, Sequence["models.Index | str"]]
L = TypeVar("L", bound=str)
_Of: TypeAlias = L | Sequence[L]


@with_known_keywords
def build_search(
    query: str | models.Search, *, indices: Indices | None = None, **options: Unpack[SearchOptions]
) -> models.Search:
    """Return the request body of a search. A complete `Search` is returned as it is; options raise TypeError then.

    Args:
        query, indices, options: see `Search.__call__`.
    """
    if isinstance(query, models.Search):
        if names := [*options, *(["indices"] if indices is not None else [])]:
            raise TypeError(f"{', '.join(names)} cannot be combined with a complete Search; set them in it")
        return query
    indices = "identities" if indices is None else indices
    search = models.Search(
        indices=[indices] if isinstance(indices, str) else list(indices),
        query=models.Query(query=query),
    )
    if "fields" in options and search.query is not None:
        fields = options["fields"]
        search.query.fields = fields if isinstance(fields, str) else list(fields)
    fields_by_name = {"includes": options.get("include"), "excludes": options.get("exclude")}
    result_filter = {name: list(fields) for name, fields in fields_by_name.items() if fields is not None}
    if (filters := options.get("filters")) is not None:
        search.filters = dict(filters)
    if result_filter:
        search.query_result_filter = models.QueryResultFilter(**result_filter)
    if "nested" in options:
        search.include_nested = options["nested"]
    return search


def _count(
    query: str | models.Search, *, indices: Indices | None = None, **options: Unpack[SearchOptions]
) -> Flow[int]:
    """Return the number of hits of a search without fetching them. The arguments are those of `tenant.search`.

    Raises:
        UnreadableResponseError: if the response does not state the number.

    See https://developer.sailpoint.com/docs/api/v2025/search-count.
    """
    response = yield operations.search_count(build_search(query, indices=indices, **options))
    if (count := read_total(response)) is None:
        raise UnreadableResponseError("the response of searchCount does not state the number of hits")
    return count


class Search(Generated[C]):
    """Search: `tenant.search("query")` returns the hits; `count`, `aggregate`, `get` and `query` are the operations."""

    count = flow(_count)  # type: ignore[assignment]  # the generated method returns None: the count is in a header

    @overload
    def __call__(
        self: Search[Sender], query: str, *, indices: _Of[Literal["identities"]] = ..., **options: Unpack[_PagerOptions]
    ) -> Pager[models.IdentityDocuments]: ...
    @overload
    def __call__(
        self: Search[Sender], query: str, *, indices: _Of[Literal["accessprofiles"]], **options: Unpack[_PagerOptions]
    ) -> Pager[models.AccessProfileDocuments]: ...
    @overload
    def __call__(
        self: Search[Sender],
        query: str,
        *,
        indices: _Of[Literal["accountactivities"]],
        **options: Unpack[_PagerOptions],
    ) -> Pager[models.AccountActivityDocuments]: ...
    @overload
    def __call__(
        self: Search[Sender], query: str, *, indices: _Of[Literal["entitlements"]], **options: Unpack[_PagerOptions]
    ) -> Pager[models.EntitlementDocuments]: ...
    @overload
    def __call__(
        self: Search[Sender], query: str, *, indices: _Of[Literal["events"]], **options: Unpack[_PagerOptions]
    ) -> Pager[models.EventDocuments]: ...
    @overload
    def __call__(
        self: Search[Sender], query: str, *, indices: _Of[Literal["roles"]], **options: Unpack[_PagerOptions]
    ) -> Pager[models.RoleDocuments]: ...
    @overload
    def __call__(
        self: Search[Sender],
        query: str | models.Search,
        *,
        indices: Indices | None = ...,
        **options: Unpack[_PagerOptions],
    ) -> Pager[Hit]: ...
    @overload
    def __call__(
        self: Search[AsyncSender],
        query: str,
        *,
        indices: _Of[Literal["identities"]] = ...,
        **options: Unpack[_PagerOptions],
    ) -> AsyncPager[models.IdentityDocuments]: ...
    @overload
    def __call__(
        self: Search[AsyncSender],
        query: str,
        *,
        indices: _Of[Literal["accessprofiles"]],
        **options: Unpack[_PagerOptions],
    ) -> AsyncPager[models.AccessProfileDocuments]: ...
    @overload
    def __call__(
        self: Search[AsyncSender],
        query: str,
        *,
        indices: _Of[Literal["accountactivities"]],
        **options: Unpack[_PagerOptions],
    ) -> AsyncPager[models.AccountActivityDocuments]: ...
    @overload
    def __call__(
        self: Search[AsyncSender],
        query: str,
        *,
        indices: _Of[Literal["entitlements"]],
        **options: Unpack[_PagerOptions],
    ) -> AsyncPager[models.EntitlementDocuments]: ...
    @overload
    def __call__(
        self: Search[AsyncSender], query: str, *, indices: _Of[Literal["events"]], **options: Unpack[_PagerOptions]
    ) -> AsyncPager[models.EventDocuments]: ...
    @overload
    def __call__(
        self: Search[AsyncSender], query: str, *, indices: _Of[Literal["roles"]], **options: Unpack[_PagerOptions]
    ) -> AsyncPager[models.RoleDocuments]: ...
    @overload
    def __call__(
        self: Search[AsyncSender],
        query: str | models.Search,
        *,
        indices: Indices | None = ...,
        **options: Unpack[_PagerOptions],
    ) -> AsyncPager[Hit]: ...
    @with_known_keywords
    def __call__(
        self: Any,
        query: str | models.Search,
        *,
        indices: Indices | None = None,
        sort: Sequence[str] | str = (),
        limit: int | None = None,
        **options: Unpack[SearchOptions],
    ) -> Any:
        """Return a pager over the hits of a search, also beyond the 10,000 hits of the service's result window.

        Args:
            query: query in SailPoint's query language, such as "attributes.city:London", or a complete `Search`, which
                cannot be combined with other options except `limit`.
            indices: "identities", "accessprofiles", "accountactivities", "entitlements", "events", "roles" or "*", as
                text or as a list. Default: "identities".
            sort: fields to sort by, with "-" in front of a field for descending order. The id is added, because the
                search continues after the last hit, so no two hits may be equal in the order. Beyond 10,000 hits, all
                hits must have the fields.
            limit: total number of hits, not the page size. Default: None, all hits.
            fields, filters, include, exclude, nested: see `SearchOptions`.

        Returns:
            A pager. The type of a hit depends on its index: `IdentityDocuments`, `AccessProfileDocuments`,
            `AccountActivityDocuments`, `EntitlementDocuments`, `EventDocuments` or `RoleDocuments`. Type checkers know
            it of a search of one index; of several, the type is `sailkit.search.Hit`, the union of these.

        Raises:
            TypeError: if options are combined with a complete `Search`.
            ValueError: for an invalid limit, and if `exclude` contains a field that the search requires.

        See https://developer.sailpoint.com/docs/api/v2025/search-post.
        """
        keys: list[str] = [sort] if isinstance(sort, str) else list(sort)
        if keys and isinstance(query, models.Search):
            raise TypeError("sort cannot be combined with a complete Search; set it there")
        required: dict[str, None] = dict.fromkeys(["id", "_type", *(key.lstrip("+-") for key in keys)])
        if conflicts := required.keys() & {*options.get("exclude", ())}:
            raise ValueError(
                f"{', '.join(sorted(conflicts))} cannot be excluded: required to continue after a hit and to decode it"
            )
        if "include" in options:
            options["include"] = [*required, *(name for name in options["include"] if name not in required)]
        search = build_search(query, indices=indices, **options)
        if keys:
            search.sort = keys
        return self.query(search, limit=limit)
