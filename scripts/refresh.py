"""Refresh: vendor, generate and review upstream's present documents in one step: `python -m scripts.refresh SOURCE`.

The three steps work on a copy. The result replaces the documents, the generated files and the changelog only if all
steps succeed; if one fails, the project is unchanged. If upstream has not changed, nothing is written.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import attrs

from scripts.command_line import SUCCESS, create_parser, report_failure
from scripts.generate import command as generate
from scripts.review.compare import compare
from scripts.review.markdown import format_changelog, format_markdown
from scripts.review.reader import ReviewError, read_state
from scripts.review.report import Report
from scripts.review.states import current_commit
from scripts.vendor import command as vendor
from scripts.vendor.sources import VendorError, open_source
from scripts.versions import VersionsError, read_versions
from scripts.workspace import Workspace, WorkspaceError, open_workspace

LOCKS = ("openapi/names.lock.json", "openapi/classes.lock.json", "openapi/class_places.lock.json")
GENERATED = (f"generated/{generate.PACKAGE}", "generated/generation.toml", generate.DOCUMENTS, *LOCKS)
CHANGELOG = "CHANGELOG.md"
_SHOWN = 5  # files of a list


class RefreshError(Exception):
    """A refresh that failed; the message says why and what to do. The project is unchanged."""


@attrs.frozen
class Source:
    """The location of upstream's documents; see `python -m scripts.vendor --help`."""

    location: str
    commit: str | None = None
    repository: str = vendor.REPOSITORY


@attrs.frozen
class Refreshed:
    """The result of a refresh.

    Args:
        report: the review; None if upstream has not changed.
        notices: what vendoring and generation say.
    """

    report: Report | None
    notices: tuple[str, ...]


def refresh(source: Source, root: Path) -> Refreshed:
    """Vendor, generate and review upstream's documents, and replace the project's files.

    Args:
        source: the location of upstream's documents.
        root: the project's folder.

    Raises:
        RefreshError: if a step fails; the project is unchanged.
    """
    workspace_hint = "Check the free space and the permissions of the project's folder."
    with _step("the project cannot be changed", workspace_hint), open_workspace(root) as workspace:
        copy = workspace.folder / "copy"
        hint = "Run `nox -s generate -- --check`, or restore it from git."
        with _step("the present state cannot be read", hint):
            shutil.copytree(root / "openapi", copy / "openapi")
            before = read_state(root, "before the refresh")
            changelog = _read_changelog(root)
        hint = "Provide upstream's folder, archive or URL unchanged; if upstream is broken, wait for its next commit."
        with _step("upstream's documents cannot be used", hint):
            vendored = _vendor(source, copy / "openapi")
        notices = [workspace.notice] if workspace.notice else []
        notices += vendored.messages
        if _is_unchanged(vendored.files, root):
            with _step("upstream's documents have not changed, but the generated files are not made from openapi/", ""):
                _check_generated(root, copy)
            return Refreshed(None, tuple(notices))
        _refuse_edited_files(root)
        hint = "Correct it in openapi/ (repairs/, names.toml, notes/) of the project, and start the same refresh again."
        with _step("no client can be generated from upstream's documents", hint):
            vendor.write(vendored.files, copy / "openapi")
            notices += generate.generate(copy, check=False).splitlines()
        with _step("the review failed", "This is a defect of scripts/review: correct it, and start again."):
            report = compare(before, read_state(copy, "after the refresh"))
            section = format_changelog(report, source.repository)
        with _step("the result cannot be written", workspace_hint):
            _replace(workspace, copy, vendored.files, None if changelog is None else with_section(changelog, section))
        return Refreshed(report, tuple(notices))


@contextlib.contextmanager
def _step(problem: str, hint: str) -> Iterator[None]:
    """Convert the errors of a step to a RefreshError that names the step and the remedy."""
    expected = (VendorError, VersionsError, ReviewError, WorkspaceError, *generate.FAILURES)
    try:
        yield
    except (*expected, OSError) as error:
        raise RefreshError(f"{problem}; nothing was changed.\n\n{error}\n\n{hint}".rstrip()) from error


def _vendor(source: Source, openapi: Path) -> vendor.Vendored:
    record = openapi / "sources.toml"
    return vendor.vendor(
        open_source(source.location),
        versions=read_versions(openapi),
        commit=source.commit,
        repository=source.repository,
        recorded=record.read_bytes().decode("utf-8", "surrogateescape") if record.exists() else "",
    )


def _is_unchanged(files: Mapping[str, bytes], root: Path) -> bool:
    """Whether the documents are those of the project; another commit with the same documents is no change."""
    paths = {root / "openapi" / name: data for name, data in files.items() if name.endswith(".json")}
    return all(path.exists() and path.read_bytes() == data for path, data in paths.items())


def _check_generated(root: Path, copy: Path) -> None:
    """Check that the generated files are what the pipeline makes of `openapi/`."""
    for name in GENERATED[:3]:
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        (copy / name).symlink_to(root / name)
    generate.generate(copy, check=True)


def _refuse_edited_files(root: Path) -> None:
    """Refuse a base that is not committed: the review would compare with it, and the edits would be lost."""
    files = [name for name in GENERATED if (root / name).exists()]
    documents = [f"openapi/{path.name}" for path in (root / "openapi").glob("v*.json")]
    command = ["git", "-C", str(root), "status", "--porcelain", "--", *files, *documents]
    try:
        process = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return  # without git, nobody knows
    edited = [line[3:] for line in process.stdout.splitlines()] if process.returncode == 0 and _is_tracked(root) else []
    if edited:
        more = f" and {len(edited) - _SHOWN} more" if len(edited) > _SHOWN else ""
        problem = f"files that only the pipeline writes differ from the last commit: {', '.join(edited[:_SHOWN])}{more}"
        remedy = "Commit them, or restore them with `git restore` (and `git clean` for new ones), and start again."
        raise RefreshError(f"{problem}; nothing was changed.\n\n{remedy}")


def _is_tracked(root: Path) -> bool:
    command = ["git", "-C", str(root), "ls-files", "--", "openapi/versions.toml"]
    return bool(subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip())


def _read_changelog(root: Path) -> str | None:
    path = root / CHANGELOG
    if not path.exists():
        return None
    if not os.access(path, os.W_OK):
        raise PermissionError(f"{CHANGELOG} is read only; make it writable, for the section on the refresh")
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise OSError(f"{CHANGELOG} is not UTF-8 ({error}); correct it, for the section on the refresh") from None


def _replace(workspace: Workspace, copy: Path, documents: Mapping[str, bytes], changelog: str | None) -> None:
    """Replace the project's files by those of the copy; what people write in `openapi/` stays."""
    names = [*(f"openapi/{name}" for name in documents), *GENERATED]
    files = {name: copy / name for name in names}
    if changelog is not None:
        files[CHANGELOG] = copy / CHANGELOG
        files[CHANGELOG].write_text(changelog, encoding="utf-8")
        shutil.copymode(workspace.root / CHANGELOG, files[CHANGELOG])
    workspace.replace(files)


def with_section(text: str, section: str) -> str:
    """Append a section to the unreleased part of a changelog; if there is none, it is created.

    What is there stays: if a section has the same heading, as when upstream went back to a state and on again, the new
    one is numbered.
    """
    parts = re.split(r"(?m)^(?=## )", text)
    index = next((i for i, part in enumerate(parts) if "unreleased" in part.partition("\n")[0].lower()), None)
    if index is None:
        parts.insert(1, "## Unreleased\n\n")
        index = 1
    heading, _, rest = section.partition("\n")
    numbered, number = heading, 1
    while numbered in text.splitlines():
        number += 1
        numbered = f"{heading} ({number})"
    separator = "\n" if index + 1 < len(parts) else ""
    body = parts[index].rstrip("\n")
    return "".join([*parts[:index], f"{body}\n\n{numbered}\n{rest}{separator}", *parts[index + 1 :]])


def _check_output(path: Path) -> None:
    """Check that a file can be written, before anything else is done.

    Raises:
        RefreshError: if it cannot.
    """
    try:
        if path.exists():
            path.open("ab").close()
        else:
            tempfile.TemporaryFile(dir=path.parent).close()
    except OSError as error:
        problem = f"{path}: the report cannot be written ({error.strerror})"
        raise RefreshError(f"{problem}; nothing was changed.\n\nName another file with --output.") from None


def _write_report(text: str, path: Path) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        remedy = "The project is refreshed; `nox -s review -- HEAD` writes the report again."
        raise RefreshError(f"{path}: the report cannot be written ({error.strerror}).\n\n{remedy}") from None


def main(arguments: Sequence[str] | None = None, root: Path = generate.ROOT) -> int:
    """Run the command line, and return its exit status."""
    parser = create_parser("refresh", __doc__)
    parser.add_argument("source", help="upstream's folder, its .tar.gz, a document, or the URL of the last two")
    parser.add_argument("--commit", help="upstream's commit; required if the source does not state it")
    parser.add_argument("--repository", default=vendor.REPOSITORY, help="upstream's repository (default: %(default)s)")
    parser.add_argument("--output", type=Path, help="the file for the report (default: the terminal)")
    options = parser.parse_args(arguments)
    try:
        if options.output:
            _check_output(options.output)
        result = refresh(Source(options.source, options.commit, options.repository), root)
        sys.stderr.writelines(f"{notice}\n" for notice in result.notices)
        if result.report is None:
            print("Upstream's documents have not changed: nothing to do.")
            return SUCCESS
        command = f"nox -s review -- {current_commit(root)} --format json"
        text = format_markdown(result.report, command=command)
        if options.output:
            _write_report(text, options.output)
        print(result.report.summary if options.output else text)
    except (RefreshError, ReviewError) as error:
        return report_failure("refresh", error)
    return SUCCESS


if __name__ == "__main__":
    sys.exit(main())
