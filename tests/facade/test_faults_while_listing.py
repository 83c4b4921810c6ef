"""Lists of many pages with a fault: every row is returned once, in order."""

from __future__ import annotations

import pytest

from benchmarks.faulty import FAULTS, Service
from sailkit import RetryPolicy
from tests.facade.conftest import Open

ROWS = 1_000
QUICK = RetryPolicy(base_delay=0.001, max_delay=0.05)  # also if the service asks for a second


@pytest.mark.parametrize("width", [1, 4])
@pytest.mark.parametrize("fault", FAULTS)
def test_every_row_comes_once_and_in_order(open_client: Open, fault: str, width: int) -> None:
    with Service(ROWS, FAULTS[fault], slow=0.05) as service:
        client = open_client(**service.known, retry=QUICK, rate_limit=None)
        pager = client.tenant.identities.list().with_options(page_size=25, concurrency=width)
        ids = [identity.id for identity in client.collect(pager)]
        happened, tokens = service.happened, service.tokens
    assert ids == [str(number) for number in range(ROWS)]
    assert (len(happened) > 0) == (fault != "none")
    assert (tokens > 1) == (fault == "tokens die after 15")
