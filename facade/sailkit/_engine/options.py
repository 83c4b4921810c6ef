"""Options of calls: timeout, retry policy, experimental policy and headers of one client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Self, TypedDict

import attrs

from sailkit.config import Config
from sailkit.experimental import ExperimentalMode, ExperimentalPolicy
from sailkit.retry import RetryPolicy

from .interfaces import Token

RESERVED_HEADERS: Final = frozenset({"authorization", "host", "content-length", "transfer-encoding"})


class CallOptions(TypedDict, total=False):
    """The arguments of `Tenant.with_options`, which explains them."""

    retry: RetryPolicy | None
    timeout: float
    experimental: ExperimentalMode
    headers: Mapping[str, str]


@attrs.frozen
class CallPolicy:
    """The options of a client's calls."""

    timeout: float
    retry: RetryPolicy
    experimental: ExperimentalPolicy
    user_headers: Mapping[str, str] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_config(cls, config: Config) -> Self:
        return cls(config.timeout, config.retry, ExperimentalPolicy(config.experimental))

    def add_headers(self, headers: Mapping[str, str], token: Token) -> dict[str, str]:
        """Return the headers of an operation with those of every call; the operation's own headers win."""
        return {**self.experimental.headers, **self.user_headers, **headers, "Authorization": f"Bearer {token.value}"}

    def with_options(self, options: CallOptions) -> Self:
        """Return a policy that differs in some options; raise `ValueError` for an invalid one."""
        policy = self
        if "retry" in options:
            policy = attrs.evolve(policy, retry=options["retry"] or RetryPolicy(attempts=1))
        if "timeout" in options:
            if not options["timeout"] > 0:
                raise ValueError(f"timeout must be more than 0 seconds, not {options['timeout']!r}")
            policy = attrs.evolve(policy, timeout=options["timeout"])
        if "experimental" in options:
            policy = attrs.evolve(policy, experimental=ExperimentalPolicy(options["experimental"]))
        headers = options.get("headers", {})
        for name in headers:
            if name.lower() in RESERVED_HEADERS:
                raise ValueError(f"the client sets the header {name} itself")
        return attrs.evolve(policy, user_headers={**policy.user_headers, **headers})
