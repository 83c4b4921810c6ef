"""The end of a list over real HTTP: an empty page, the total, a missing page token; everything else is an error."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from typing import Any

import pytest

from sailkit import BadRequestError, UnreadableResponseError
from sailkit_api.v2025 import models, operations
from tests.facade.conftest import Answering, Script, http

ERROR = {
    "detailCode": "500.0 Internal Fault",
    "trackingId": "1",
    "messages": [{"text": "Internal Fault"}],
    "causes": [],
}
REFUSED = {"detailMessage": "Specified offset is invalid.", "stackTrace": [], "suppressedExceptions": []}
NO_LISTS: dict[str, bytes] = {
    "empty body": http(200, b""),
    "204": b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n",
    "null": http(200, b"null"),
    "empty object": http(200, b"{}"),
    "number": http(200, b"7"),
    "truth value": http(200, b"true"),
    "string": http(200, b'"busy"'),
    "error": http(200, json.dumps(ERROR).encode()),
    "error with a list": http(200, json.dumps({"error": "busy", "items": []}).encode()),
    "errors only": http(200, b'{"errors": []}'),
    "no success": http(200, b'{"success": false, "items": []}'),
    "status in the body": http(200, b'{"status": 503, "items": []}'),
    "two lists": http(200, b'{"a": [], "b": []}'),
    "null in a wrapper": http(200, b'{"items": null, "results": null}'),
    "list in a list of the wrapper": http(200, b'{"data": {"items": []}}'),
}


def rows(*numbers: int) -> list[dict[str, Any]]:
    return [{"id": str(number), "name": f"n{number}"} for number in numbers]


def targets(server: Script) -> list[str]:
    """The addresses of the requests, without the path of the version."""
    return [data.split()[1].decode().removeprefix("/v2025") for data in server.calls]


@pytest.mark.parametrize("kind", NO_LISTS)
@pytest.mark.parametrize("wrapped", [False, True])
def test_what_is_no_list_is_an_error_and_the_list_goes_on_after_it(
    answering: Answering, kind: str, wrapped: bool
) -> None:
    def page(items: list[Any]) -> Any:
        return {"results": items} if wrapped else items

    client, _ = answering(page(rows(1, 2)), NO_LISTS[kind], page(rows(3)), page([]))
    operation: Any = operations.search_form_definitions_by_tenant if wrapped else operations.list_identities
    pager = client.tenant.pages(operation(), page_size=2)
    with pytest.raises(UnreadableResponseError) as caught:
        client.collect(pager)
    assert caught.value.__notes__ == [f"{pager!r} had returned 2 items; its resume() continues there"]
    assert [item.id for item in client.collect(pager.resume())] == ["3"]


def test_the_only_list_of_an_unexpected_object_is_read_as_the_documented_model(answering: Answering) -> None:
    client, _ = answering({"data": rows(1), "more": 7}, [])
    [item] = client.collect(client.tenant.pages(operations.list_identities()))
    assert isinstance(item, models.Identity)


@pytest.mark.parametrize("answer", [rows(1), {"data": rows(1), "next": None}])
def test_a_list_by_page_token_is_read_only_where_the_token_would_be(answering: Answering, answer: Any) -> None:
    client, _ = answering(answer)
    with pytest.raises(UnreadableResponseError, match="instead of an object with the list 'items'"):
        client.collect(client.tenant.pages(operations.get_launchers()))


def test_a_bare_list_instead_of_the_wrapper_is_read(answering: Answering) -> None:
    client, _ = answering(rows(1), [])
    assert len(client.collect(client.tenant.pages(operations.search_form_definitions_by_tenant()))) == 1


def test_a_short_page_is_followed_by_a_request(answering: Answering) -> None:
    client, server = answering(rows(1, 2), rows(2, 3), [])
    items = client.collect(client.tenant.pages(operations.list_identities(), page_size=3))
    assert [item.id for item in items] == ["1", "2", "3"]
    assert targets(server)[1:] == ["/identities?limit=3&offset=2", "/identities?limit=3&offset=4"]


def test_the_request_after_a_short_page_can_be_declined(answering: Answering) -> None:
    client, server = answering(rows(1, 2))
    pager = client.tenant.pages(operations.list_identities(), page_size=3, trust_short_pages=True)
    assert len(client.collect(pager)) == 2
    assert len(server.calls) == 1


def test_a_total_that_is_stated_ends_the_list(answering: Answering) -> None:
    client, server = answering(http(200, json.dumps(rows(1, 2)).encode(), extra="X-Total-Count: 2\r\n"))
    assert len(client.collect(client.tenant.pages(operations.list_identities(count=True)))) == 2
    assert len(server.calls) == 1


def test_rows_behind_an_empty_page_are_read_if_the_total_says_more(answering: Answering) -> None:
    first = http(200, json.dumps(rows(1, 2)).encode(), extra="X-Total-Count: 6\r\n")
    client, server = answering(first, [], rows(5, 6), [])
    items = client.collect(client.tenant.pages(operations.list_identities(count=True), page_size=2))
    assert [item.id for item in items] == ["1", "2", "5", "6"]
    assert [target.partition("offset=")[2][:1] for target in targets(server)] == ["", "2", "4", "6"]


def test_a_refused_offset_is_the_end_only_if_the_total_agrees(answering: Answering) -> None:
    refused = http(400, json.dumps(REFUSED).encode())
    two, three = (http(200, json.dumps(rows(1)).encode(), extra=f"X-Total-Count: {n}\r\n") for n in (2, 3))
    client, server = answering(rows(1, 2), refused, two, rows(1, 2), refused, three, rows(3), [])
    pager = client.tenant.pages(operations.list_transforms(), page_size=2)
    assert len(client.collect(pager)) == 2
    with pytest.raises(BadRequestError):
        client.collect(pager)
    assert [item.id for item in client.collect(pager.resume())] == ["3"]
    assert targets(server)[2] == "/transforms?limit=1&count=true"


def test_a_refused_offset_of_a_list_that_does_not_count_is_probed(answering: Answering) -> None:
    refused = http(400, json.dumps(REFUSED).encode())
    client, server = answering(rows(1, 2), refused, rows(2), refused, rows(1, 2), refused, rows(2), rows(4))
    pager = client.tenant.pages(operations.list_workflow_library_actions(), page_size=2)
    assert len(client.collect(pager)) == 2
    with pytest.raises(BadRequestError):
        client.collect(pager)
    offsets = [target.partition("offset=")[2].partition("&")[0] for target in targets(server)]
    assert offsets == ["", "2", "1", "3"] * 2


def test_an_offset_that_is_ignored_is_an_error(answering: Answering) -> None:
    client, server = answering(rows(1, 2), rows(1, 2), rows(1, 2))
    with pytest.raises(UnreadableResponseError, match="ignores the offset"):
        client.collect(client.tenant.pages(operations.list_identities(), page_size=5))
    assert [target.partition("offset=")[2][:1] for target in targets(server)] == ["", "2", "5"]


def test_a_list_of_one_page_that_states_more_items_is_an_error(answering: Answering) -> None:
    answer = http(200, json.dumps(rows(1)).encode(), extra="X-Total-Count: 2\r\n")
    client, _ = answering(answer)
    with pytest.raises(UnreadableResponseError, match="returned 1 of 2 items"):
        client.collect(client.tenant.pages(operations.list_oauth_clients()))


def test_a_total_is_not_read_from_an_error(answering: Answering) -> None:
    client, _ = answering(http(200, json.dumps({**ERROR, "count": 3}).encode(), extra="X-Total-Count: 3\r\n"))
    with pytest.raises(UnreadableResponseError):
        client.run(client.tenant.pages(operations.list_identities()).total())


def test_a_search_without_sort_values_ends_with_an_error_at_the_window(answering: Answering) -> None:
    client, server = answering(rows(1, 2), rows(3, 4))
    pager = client.tenant.search.query(models.Search(sort=["misspelt"]), offset=9996).with_options(page_size=2)
    with pytest.raises(UnreadableResponseError, match=r"after 10,000 hits.*misspelt, id.*_exists_:FIELD"):
        client.collect(pager)
    assert targets(server)[1:] == ["/search?offset=9998&limit=2"]


LEAVING = """
import sys
from sailkit import RetryPolicy, Tenant
tenant = Tenant(sys.argv[1], access_token="t", retry=RetryPolicy(attempts=9, base_delay=30, max_delay=60, budget=600))
for page in tenant.identities.list().with_options(page_size=2, concurrency=4).pages():
    break
print("left")
"""


@pytest.mark.parametrize("failure", [http(503, b"{}"), None])
def test_a_list_that_is_left_does_not_keep_the_interpreter(failure: bytes | None) -> None:
    import socket
    import threading

    silent: list[socket.socket] = []

    def answer(connection: socket.socket) -> None:
        data = connection.recv(65536)
        if b"offset=" not in data:
            time.sleep(0.3)  # the prefetched pages are under way
            connection.sendall(http(200, json.dumps(rows(1, 2)).encode()))
            connection.close()
        elif failure is None:
            silent.append(connection)
        else:
            connection.sendall(failure)
            connection.close()

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=answer, args=(connection,), daemon=True).start()

    listener = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=serve, daemon=True).start()
    command = [sys.executable, "-c", LEAVING, f"http://127.0.0.1:{listener.getsockname()[1]}"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, env={**os.environ}, check=False)
    for connection in (listener, *silent):
        connection.close()
    assert done.stdout == "left\n", done.stderr
    assert done.returncode == 0
