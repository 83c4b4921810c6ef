"""Searching: a query in one call, past the first 10,000 hits, and how many there are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, TypedDict, Unpack, overload

from sailkit._engine.drivers import Flow, flow
from sailkit_api.v2025 import models, operations
from sailkit_api.v2025.resources.search import Search as Generated
from sailkit_core.request import UNSET
from sailkit_core.resource import AsyncPager, AsyncSender, C, Pager, Sender

from .errors import UnreadableResponseError

if TYPE_CHECKING:
    from sailkit_api.v2025.models import (
        AccessProfileDocuments,
        AccountActivityDocuments,
        EntitlementDocuments,
        EventDocuments,
        IdentityDocuments,
        RoleDocuments,
    )

__all__ = ["Search", "Where", "search_for"]

Hit: TypeAlias = (
    "AccessProfileDocuments | AccountActivityDocuments | EntitlementDocuments | EventDocuments | IdentityDocuments"
    " | RoleDocuments"
)


class Where(TypedDict, total=False):
    """Where and how to search, beside the query: the options of `tenant.search`, which explains them."""

    indices: Sequence[models.Index | str] | str
    fields: str
    filters: Mapping[str, models.Filter]
    include: Sequence[str]
    exclude: Sequence[str]
    nested: bool


def search_for(query: str | models.Search, **where: Unpack[Where]) -> models.Search:
    """The body of a search.

    Args:
        query: what to search for, in SailPoint's query language, or a whole search, which takes no more options.
        where: where and how.

    Raises:
        TypeError: for options beside a whole search.
    """
    if isinstance(query, models.Search):
        if where:
            raise TypeError(f"{', '.join(where)} cannot be given beside a whole search: set it there")
        return query
    indices = where.get("indices", ("identities",))
    shown = {"includes": where.get("include"), "excludes": where.get("exclude")}
    given = {name: list(names) for name, names in shown.items() if names is not None}
    filters = where.get("filters")
    return models.Search(
        indices=[indices] if isinstance(indices, str) else list(indices),
        query=models.Query(query=query, fields=where.get("fields", UNSET)),
        filters=UNSET if filters is None else dict(filters),
        query_result_filter=models.QueryResultFilter(**given) if given else UNSET,
        include_nested=where.get("nested", UNSET),
    )


def _count(query: str | models.Search, **where: Unpack[Where]) -> Flow[int]:
    """How many hits a search has, without fetching any; arguments are those of `tenant.search`.

    Raises:
        UnreadableResponseError: where the answer does not say it.

    See https://developer.sailpoint.com/docs/api/v2025/search-count.
    """
    _, headers = yield operations.search_count(search_for(query, **where))
    text = headers.get("x-total-count", "")
    if not (text.isascii() and text.isdigit()):
        raise UnreadableResponseError("searchCount did not say how many hits there are")
    return int(text)


class Search(Generated[C]):
    """Search: `tenant.search("query")` gives the hits; `count`, `aggregate`, `get` and `query` are the operations."""

    count = flow(_count)  # type: ignore[assignment]  # the generated one, whose answer is a header, has no result

    @overload
    def __call__(
        self: Search[Sender],
        query: str | models.Search,
        *,
        sort: Sequence[str] | str = (),
        limit: int | None = None,
        **where: Unpack[Where],
    ) -> Pager[Hit]: ...
    @overload
    def __call__(
        self: Search[AsyncSender],
        query: str | models.Search,
        *,
        sort: Sequence[str] | str = (),
        limit: int | None = None,
        **where: Unpack[Where],
    ) -> AsyncPager[Hit]: ...
    def __call__(
        self: Any,
        query: str | models.Search,
        *,
        sort: Sequence[str] | str = (),
        limit: int | None = None,
        **where: Unpack[Where],
    ) -> Any:
        """The hits of a search, fetched page by page, also past the 10,000 that the service's window shows.

        Args:
            query: what to search for, in SailPoint's query language, such as "attributes.city:London", or a whole
                `Search`, which takes no other option but `limit`.
            sort: fields to sort by, each with "-" before it for descending; the id is added to them, because the search
                goes on after the last hit, for which no two may be alike.
            limit: the number of hits in all; left out, all.
            indices: "identities", "accessprofiles", "accountactivities", "entitlements", "events", "roles" or "*", one
                or several; left out, "identities".
            fields: fields that the query's bare words are looked for in, separated by commas.
            filters: filters by field, which narrow the hits.
            include: fields that hits are answered with; `id`, `_type` and those sorted by are always among them.
            exclude: fields that hits are answered without.
            nested: whether hits hold nested objects, such as an identity's accounts; left out, they do.

        Returns:
            A pager, whose hits are typed by the index they come from: `IdentityDocuments`, `AccessProfileDocuments`,
            `AccountActivityDocuments`, `EntitlementDocuments`, `EventDocuments` or `RoleDocuments`.

        Raises:
            TypeError: for options beside a whole search.
            ValueError: for a limit that cannot be, and for an excluded field that the search needs.

        See https://developer.sailpoint.com/docs/api/v2025/search-post.
        """
        order: list[str] = [sort] if isinstance(sort, str) else list(sort)
        if order and isinstance(query, models.Search):
            raise TypeError("sort cannot be given beside a whole search: set it there")
        needed: dict[str, None] = dict.fromkeys(["id", "_type", *(key.lstrip("+-") for key in order)])
        if taken := needed.keys() & {*where.get("exclude", ())}:
            raise ValueError(
                f"{', '.join(sorted(taken))} cannot be excluded: going on after a hit, and typing it, need it"
            )
        if "include" in where:
            where["include"] = [*needed, *(name for name in where["include"] if name not in needed)]
        body = search_for(query, **where)
        if order:
            body.sort = order
        return self.query(body, limit=limit)
