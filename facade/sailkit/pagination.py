"""Pagination: pagers, their options, and positions that can be stored.

    pager = tenant.identities.list(filters='name sw "A"', limit=1000)  # 1,000 items in total, over any number of pages
    for identity in pager.with_options(page_size=100, concurrency=4):
        ...
    pager.position  # where to continue, for example with tenant.identities.list(...).with_options(start=position)

`Pager` and `AsyncPager` are the return types of a tenant's lists. Use them in annotations: `Pager[models.Identity]`.
"""

from sailkit_core.pagination import AsyncPager, Pager, PagerOptions, Part, Position

__all__ = ["AsyncPager", "Pager", "PagerOptions", "Part", "Position"]
