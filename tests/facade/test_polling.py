"""Long-running operations: the right status operation, every final state, and the timeout."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit import SailkitError, TaskFailedError, WaitTimeoutError
from sailkit._engine.drivers import drive
from sailkit._engine.effects import Sleep
from sailkit.polling import STATUS_OPERATIONS, find_awaited_result, poll_until_done, store_wait
from sailkit_api.v2024 import models as models2024
from sailkit_api.v2025 import models
from sailkit_core.request import Request
from sailkit_sandbox import Sandbox
from tests.facade.conftest import Open


class Service:
    """Gives answers in turn, the last of them again and again, and a clock that only sleeping moves."""

    def __init__(self, *statuses: Any) -> None:
        self.statuses = list(statuses)
        self.requests: list[Request[Any]] = []
        self.now = 100.0
        self.slept: list[float] = []

    def wait(self, result: Any, **options: Any) -> Any:
        return drive(poll_until_done(result, clock=lambda: self.now, **options), self._perform)

    def _perform(self, step: Request[Any] | Sleep) -> Any:
        return self._sleep(step.seconds) if isinstance(step, Sleep) else self._exchange(step)

    def _exchange(self, request: Request[Any]) -> tuple[Any, dict[str, str]]:
        self.requests.append(request)
        status = self.statuses.pop(0) if len(self.statuses) > 1 else self.statuses[0]
        if isinstance(status, Exception):
            raise status
        return status, {}

    def _sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


TASK = models.TaskResultResponse(id="t1")
RUNNING = {"completionStatus": None, "percentComplete": 10}
DONE = {"completionStatus": "SUCCESS", "percentComplete": 100}

# The result that starts an operation, the path of its status, a status of success, and a status of failure.
ENDS: list[tuple[Any, str, Any, Any]] = [
    (TASK, "/task-status/t1", DONE, {"completionStatus": "ERROR"}),
    (
        models.TaskResultSimplified(id="1"),
        "/task-status/1",
        {"completionStatus": "Warning"},
        {"completionStatus": "TempError"},
    ),
    (models.TaskResultDto(id="1"), "/task-status/1", DONE, {"completionStatus": "TERMINATED"}),
    (models.AccountsAsyncResult(id="1"), "/task-status/1", DONE, {"completionStatus": "TEMPERROR"}),
    (models.AccessProfileBulkDeleteResponse(task_id="1"), "/task-status/1", DONE, {"completionStatus": "ERROR"}),
    (
        models.LoadAccountsTask.from_dict({"success": True, "task": {"id": "a1"}}),
        "/account-aggregations/a1/status",
        {"status": "COMPLETED"},
        {"status": "TERMINATED"},
    ),
    (models.TaskResultDetails(id="r1"), "/reports/r1/result", {"status": "SUCCESS"}, {"status": "FAILURE"}),
    (
        models.ReportResultReference(id="v1"),
        "/sod-policies/sod-violation-report-status/v1",
        {"status": "WARNING"},
        {"status": "TEMP_ERROR"},
    ),
    (
        models.SpConfigExportJob.from_dict({"jobId": "j1"}),
        "/sp-config/export/j1",
        {"status": "COMPLETE"},
        {"status": "FAILED"},
    ),
    (
        models.SpConfigJob.from_dict({"jobId": "j1"}),
        "/sp-config/import/j1",
        {"status": "COMPLETE"},
        {"status": "CANCELLED"},
    ),
    (
        models.AccessRequestResponse.from_dict({"newRequests": [{"accessRequestIds": ["q1"]}]}),
        "/access-request-status",
        [{"state": "REQUEST_COMPLETED"}],
        [{"state": "REQUEST_COMPLETED"}, {"state": "REJECTED"}],
    ),
    (models.LifecyclestateDeleted(id="1"), "/task-status/1", DONE, {"completionStatus": "ERROR"}),
    (
        models.PasswordChangeResponse(request_id="p1"),
        "/password-change-status/p1",
        {"state": "FINISHED"},
        {"state": "FAILED"},
    ),
    (models.CertificationTask(id="c1"), "/certification-tasks/c1", {"status": "SUCCESS"}, {"status": "ERROR"}),
    (
        models.NonEmployeeBulkUploadJob(id="n1", source_id="s1"),
        "/non-employee-sources/s1/non-employee-bulk-upload/status",
        {"status": "COMPLETED"},
        {"status": "ERROR"},
    ),
    (
        models.DeployResponse(job_id="d1"),
        "/configuration-hub/deploys/d1",
        {"status": "COMPLETE"},
        {"status": "CANCELLED"},
    ),
    (
        models.BackupResponse(job_id="b1"),
        "/configuration-hub/backups/uploads/b1",
        {"status": "COMPLETE"},
        {"status": "FAILED"},
    ),
    (
        models.RoleBulkUpdateResponse(id="r1"),
        "/roles/access-model-metadata/bulk-update/id",
        {"status": "COMPLETED"},
        {"status": "FAILED"},
    ),
    (
        models.TestWorkflowResponse(workflow_execution_id="w1"),
        "/workflow-executions/w1",
        [{"status": "Completed"}],
        [{"status": "Canceled"}],
    ),
    (
        models.RoleMiningSessionResponse(id="m1"),
        "/role-mining-sessions/m1/status",
        {"state": "POTENTIAL_ROLES_CREATED"},
        {"state": "FAILED"},
    ),
    (
        models.RoleInsightsResponse(id="i1"),
        "/role-insights/requests/i1",
        {"status": "COMPLETED"},
        {"status": "FAILED"},
    ),
    (
        models.RolePropagationResponse(role_propagation_id="rp1"),
        "/role-propagation/rp1/status",
        {"status": "COMPLETED"},
        {"status": "FAILED"},
    ),
]
NAMES = [type(result).__name__ for result, *_ in ENDS]


@pytest.mark.parametrize(("result", "path", "success", "failure"), ENDS, ids=NAMES)
def test_each_kind_is_asked_for_where_it_is_told(result: Any, path: str, success: Any, failure: Any) -> None:
    under_way: Any = [] if isinstance(success, list) else {}
    service = Service(under_way, {"status": "A NEW WORD"}, success)
    assert service.wait(result) is success
    assert [request.path for request in service.requests] == [path] * 3
    with pytest.raises(TaskFailedError) as caught:
        Service(under_way, failure).wait(result)
    assert caught.value.status is failure
    assert caught.value.state in str(failure).upper()


@pytest.mark.parametrize("name", sorted(STATUS_OPERATIONS))
def test_what_can_be_waited_for_exists_in_both_versions(name: str) -> None:
    for package in (models, models2024):
        assert hasattr(package, name) or name == "RolePropagationResponse"


def test_the_version_that_began_it_is_asked() -> None:
    service = Service(DONE)
    service.wait(models2024.TaskResultResponse(id="t1"))
    assert service.requests[0].operation.prefix == "/v2024"


def test_several_access_requests_are_asked_for_together() -> None:
    result = models.AccessRequestResponse.from_dict(
        {"newRequests": [{"accessRequestIds": ["a", "b"]}], "existingRequests": [{"accessRequestIds": ["b", "c"]}]}
    )
    service = Service([{"state": "REQUEST_COMPLETED"}, {"state": "EXECUTING"}], [{"state": "REQUEST_COMPLETED"}] * 3)
    assert len(service.wait(result)) == 3
    filters = service.requests[0].query["filters"]
    assert filters == 'accessRequestId eq "a" or accessRequestId eq "b" or accessRequestId eq "c"'


def test_pauses_grow_up_to_a_bound() -> None:
    service = Service(*[RUNNING] * 12, DONE)
    service.wait(TASK, interval=2)
    assert service.slept[:4] == [2, 3, 4.5, 6.75]
    assert service.slept[-1] == max(service.slept) == 30


def test_an_interval_above_the_bound_is_kept() -> None:
    service = Service(RUNNING, RUNNING, DONE)
    service.wait(TASK, interval=60)
    assert service.slept == [60, 60]


def test_it_gives_up_in_time_and_asks_once_more_at_the_end() -> None:
    service = Service(RUNNING)
    with pytest.raises(WaitTimeoutError, match=r"not finished after 7 s; wait\(\) can be called again") as caught:
        service.wait(TASK, timeout=7, interval=2)
    assert service.slept == [2, 3, 2]
    assert len(service.requests) == 4
    assert caught.value.status is RUNNING
    assert isinstance(caught.value, TimeoutError)
    assert isinstance(caught.value, SailkitError)


def test_a_time_out_says_what_was_waited_for_and_in_which_state() -> None:
    result = models.AccessRequestResponse.from_dict({"newRequests": [{"accessRequestIds": [*"abcde"]}]})
    executing = [{"state": "EXECUTING", "accessRequestId": id} for id in "abcd"]
    with pytest.raises(WaitTimeoutError) as caught:
        Service(executing).wait(result, timeout=1)
    assert str(caught.value).startswith(
        "AccessRequestResponse a, b, c and 2 more (no state yet, EXECUTING): not finished"
    )
    assert caught.value.states == ("", "EXECUTING")
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


@pytest.mark.parametrize(("result", "path", "success", "failure"), ENDS, ids=NAMES)
def test_a_wait_can_be_stored_and_taken_up_again(result: Any, path: str, success: Any, failure: Any) -> None:
    under_way: Any = [] if isinstance(success, list) else {}
    with pytest.raises(WaitTimeoutError) as caught:
        Service(under_way).wait(result, timeout=0)
    stored = json.loads(json.dumps(caught.value.wait))
    assert stored == store_wait(result)
    service = Service(under_way, success)
    assert service.wait(stored) is success
    assert service.requests[0].path == path
    for broken in ({**stored, "result": "Identity"}, {**stored, "version": "v1"}, {**stored, "ids": []}):
        with pytest.raises(TypeError, match="starts no long-running operation"):
            Service(success).wait(broken)


def test_without_a_timeout_it_waits_for_as_long_as_it_takes() -> None:
    service = Service(*[RUNNING] * 100, DONE)
    assert service.wait(TASK, timeout=None) is DONE
    assert sum(service.slept) > 2000


def test_progress_hears_every_answer() -> None:
    statuses: list[Any] = []
    Service(RUNNING, DONE).wait(TASK, progress=statuses.append)
    assert statuses == [RUNNING, DONE]


def test_an_error_of_the_call_is_raised() -> None:
    with pytest.raises(ConnectionError):
        Service(RUNNING, ConnectionError()).wait(TASK)


def test_a_failure_says_why() -> None:
    messages = [{"key": "k", "localizedText": {"locale": "en", "message": "The source is down."}, "type": "ERROR"}]
    status = models.TaskStatus.from_dict({"id": "1", "completionStatus": "ERROR", "messages": messages})
    with pytest.raises(TaskFailedError, match=r"ended with ERROR: The source is down\.") as caught:
        Service(status).wait(status)
    assert caught.value.state == "ERROR"


@pytest.mark.parametrize("result", [None, "t1", {"id": "t1"}, models.Identity(name="Ada")])
def test_what_begins_nothing_cannot_be_waited_for(result: Any) -> None:
    with pytest.raises(
        TypeError, match="starts no long-running operation; these results do: AccessProfileBulkDeleteResponse"
    ):
        Service(DONE).wait(result)


@pytest.mark.parametrize(
    "result", [models.TaskResultResponse(), models.LoadAccountsTask(), models.AccessRequestResponse()]
)
def test_an_answer_without_id_is_refused(result: Any) -> None:
    with pytest.raises(ValueError, match="does not contain the id of the operation"):
        Service(DONE).wait(result)


@pytest.mark.parametrize(
    "options",
    [{"interval": 0}, {"interval": -1}, {"timeout": -1}, {"interval": float("nan")}, {"interval": float("inf")}],
)
def test_times_that_cannot_be_are_refused(options: dict[str, float]) -> None:
    service = Service(DONE)
    with pytest.raises(ValueError, match="interval must be more than 0 and timeout at least 0"):
        service.wait(TASK, **options)
    assert service.requests == []


@pytest.mark.filterwarnings("ignore::sailkit.ExperimentalWarning")
def test_a_task_is_waited_for_over_http(open_client: Open) -> None:
    with Sandbox(identities=20, task_seconds=1.5) as sandbox:
        client = open_client(
            base_url=sandbox.base_url, client_id=sandbox.client_id, client_secret=sandbox.client_secret
        )
        identity = client.run(client.tenant.identities.list().first())
        result = client.run(
            client.tenant.identities.process(models.ProcessIdentitiesRequest(identity_ids=[identity.id]))
        )
        statuses: list[Any] = []
        status = client.run(client.tenant.wait(result, interval=0.01, progress=statuses.append))
        assert sandbox.crashes == ()
    assert isinstance(status, models.TaskStatus)
    assert status.completion_status == "SUCCESS"
    assert statuses[0].completion_status is None
    assert statuses[-1] is status


WORDS = ["SUCCESS", "success", "ERROR", "COMPLETED", "REQUEST_COMPLETED", "REJECTED", "EXECUTING", "q1", "q2", "", "x"]
KEYS = ["completionStatus", "status", "state", "messages", "localizedText", "message", "accessRequestId", "detailCode"]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(WORDS),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=4),
    max_leaves=12,
)
REQUESTS = models.AccessRequestResponse.from_dict({"newRequests": [{"accessRequestIds": ["q1", "q2"]}]})


@pytest.mark.parametrize("result", [TASK, REQUESTS, *(result for result, *_ in ENDS)])
@given(status=JSON)
def test_any_status_ends_or_goes_on(result: Any, status: Any) -> None:
    end, error = status, None
    try:
        end = Service(status).wait(result, timeout=3)
    except SailkitError as caught:
        error = caught
    if error is not None:
        assert isinstance(error, WaitTimeoutError) or str(error).startswith("ended with")
        assert str(error)
        assert find_awaited_result(error) is result
        return
    items = end if isinstance(end, list) else [end]
    assert items
    successes = {"SUCCESS", "WARNING", "COMPLETE", "COMPLETED", "REQUEST_COMPLETED", "FINISHED"}
    successes.add("POTENTIAL_ROLES_CREATED")
    names = ("completionStatus", "status", "state")
    assert all({str(item.get(name)).upper() for name in names} & successes for item in items)


@pytest.mark.parametrize("missing", [{"state": "EXECUTING", "accessRequestId": "q2"}, None])
def test_an_access_request_without_a_status_is_not_finished(missing: Any) -> None:
    done = [{"state": "REQUEST_COMPLETED", "accessRequestId": id} for id in ("q1", "q2")]
    first = [done[0], done[0], *([missing] if missing else [])]
    service = Service(first, first, done)
    assert service.wait(REQUESTS) is done
    assert len(service.requests) == 3


def test_the_status_of_another_access_request_is_ignored() -> None:
    done = [{"state": "REQUEST_COMPLETED", "accessRequestId": id} for id in ("q1", "q2")]
    status = [*done, {"state": "REJECTED", "accessRequestId": "other"}]
    assert Service(status).wait(REQUESTS) is status


def test_many_access_requests_are_asked_for_in_groups_and_pages() -> None:
    ids = [f"q{number}" for number in range(120)]
    result = models.AccessRequestResponse.from_dict({"newRequests": [{"accessRequestIds": ids}]})
    states = [{"state": "REQUEST_COMPLETED", "accessRequestId": id} for id in ids]
    last = {"state": "EXECUTING", "accessRequestId": "q7"}
    first_round = [states[:50] * 5, [last], states[50:100], states[100:]]
    second_round = [states[:50], states[50:100], states[100:]]
    service = Service(*first_round, *second_round)
    assert len(service.wait(result)) == 120
    assert [request.query.get("offset") for request in service.requests] == [None, 250, *[None] * 5]


@pytest.mark.parametrize("kind", [ZeroDivisionError, KeyboardInterrupt])
def test_whatever_ends_a_wait_has_what_was_waited_for(kind: type[BaseException]) -> None:
    def progress(_: Any) -> None:
        raise kind

    with pytest.raises(kind) as caught:
        Service(RUNNING).wait(TASK, progress=progress)
    assert find_awaited_result(caught.value) is TASK
