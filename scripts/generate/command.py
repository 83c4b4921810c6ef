"""Command line of generation: `openapi/` and the templates in, `generated/` out, the same bytes every time."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from scripts.command_line import SUCCESS, create_parser, report_failure
from scripts.generate.check import CheckError, first_difference
from scripts.generate.inputs import InputError, Inputs, load_inputs
from scripts.generate.naming.policy import NamesError
from scripts.generate.notes import NotesError
from scripts.generate.prepare import Prepared, locks, prepare, unused_entries
from scripts.generate.render.client import Counts, GenerationError
from scripts.generate.repair.overlay import OverlayError
from scripts.generate.tree import PACKAGE, write
from scripts.grammar import DocumentError
from scripts.versions import VersionsError
from scripts.workspace import WorkspaceError, open_workspace

__all__ = ["DOCUMENTS", "PACKAGE", "ROOT", "InputError", "generate", "main"]

ROOT = Path(__file__).parents[2]
FAILURES = (
    *(InputError, VersionsError, OverlayError, DocumentError, NamesError, NotesError, GenerationError, CheckError),
    WorkspaceError,
)
DOCUMENTS = "sandbox/sailkit_sandbox/openapi/documents"  # the repaired documents, for the sandbox


def generate(root: Path, *, check: bool) -> str:
    """Generate, and replace `generated/` and the locks as a whole; or only compare.

    Args:
        root: the project's folder.
        check: change nothing; raise if what is there is not what would be written.

    Returns:
        What was done, in a few lines.

    Raises:
        WorkspaceError: if another run is at work.
        CheckError: if something is not what would be written.
        NamesError, OverlayError and others of `FAILURES`: if nothing can be generated.
    """
    with open_workspace(root) as workspace:
        inputs = load_inputs(root / "openapi")
        prepared = prepare(inputs)
        new = workspace.folder / "new"
        new.mkdir()
        counts = write(prepared, inputs, new)
        files = {f"generated/{PACKAGE}": new / PACKAGE, "generated/generation.toml": new / "generation.toml"}
        files[DOCUMENTS] = new / "documents"
        for name, text in locks(inputs, prepared).items():
            files[f"openapi/{name}"] = new / name
            (new / name).write_text(text, encoding="utf-8")
        if check:
            for target, fresh in files.items():
                first_difference(root / target, fresh, root)
        else:
            workspace.replace(files)
    lines = [workspace.notice] if workspace.notice else []
    lines += [_summary(name, counts[name], version.hits) for name, version in prepared.items()]
    return "\n".join([*lines, *_notices(inputs, prepared)])


def _notices(inputs: Inputs, prepared: Mapping[str, Prepared]) -> Iterator[str]:
    """What a person should know although it stops nothing."""
    yield from (f"{name}: no document in openapi/, so it is left out" for name in inputs.missing)
    yield from (f"{name}: {notice}" for name, version in prepared.items() for notice in version.notices)
    yield from (f"warning: {text}; remove it, or correct the name" for text in unused_entries(inputs, prepared))


def _summary(name: str, counts: Counts, hits: Mapping[str, int]) -> str:
    rules = ", ".join(f"{rule} {number}" for rule, number in hits.items())
    return f"{name}: {counts.operations} operations, {counts.models} models, {counts.enums} enums; repairs: {rules}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line, and return its exit status."""
    parser = create_parser("generate", __doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the committed tree differs")
    options = parser.parse_args(arguments)
    try:
        print(generate(ROOT, check=options.check))
    except FAILURES as error:
        return report_failure("generate", error)
    return SUCCESS


if __name__ == "__main__":
    sys.exit(main())
