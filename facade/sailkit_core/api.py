"""API version: what all operations of one version share."""

from __future__ import annotations

import attrs

__all__ = ["Api"]


@attrs.frozen(kw_only=True)
class Api:
    """One version of the API.

    Args:
        prefix: the path before every operation's path, such as "/v2025".
        docs: the address of the version's documentation, without a slash at its end; "" for an API without one.
        models: the Python package of the models, such as "sailkit_api.v2025.models".
    """

    prefix: str = ""
    docs: str = ""
    models: str = ""
