"""Command line of generation: `openapi/` and the templates in, `generated/` out, the same bytes every time."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from scripts.command_line import SUCCESS, create_parser, report_failure
from scripts.generate.check import CheckError, first_difference
from scripts.generate.inputs import InputError, load_inputs
from scripts.generate.naming.policy import NamesError
from scripts.generate.notes import NotesError
from scripts.generate.prepare import locks, prepare, unused_notes
from scripts.generate.render.client import Counts, GenerationError
from scripts.generate.repair.overlay import OverlayError
from scripts.generate.tree import PACKAGE, write
from scripts.grammar import DocumentError
from scripts.versions import VersionsError

__all__ = ["DOCUMENTS", "PACKAGE", "ROOT", "InputError", "generate", "main"]

ROOT = Path(__file__).parents[2]
FAILURES = (
    *(InputError, VersionsError, OverlayError, DocumentError, NamesError, NotesError, GenerationError, CheckError),
)
DOCUMENTS = "sandbox/sailkit_sandbox/openapi/documents"  # the repaired documents, for the sandbox


def generate(root: Path, *, check: bool) -> str:
    """Generate, and replace `generated/` and the locks as a whole; or only compare.

    Args:
        root: the project's folder.
        check: change nothing; raise if what is there is not what would be written.

    Returns:
        What was done, in a few lines.
    """
    inputs = load_inputs(root / "openapi")
    prepared = prepare(inputs)
    with tempfile.TemporaryDirectory(dir=root, prefix=".generating-") as folder:
        new = Path(folder)
        counts = write(prepared, inputs, new)
        (new / "openapi").mkdir()
        for name, text in locks(prepared).items():
            (new / "openapi" / name).write_text(text, encoding="utf-8")
        pairs = [(root / "generated" / PACKAGE, new / PACKAGE)]
        pairs += [(root / "generated" / "generation.toml", new / "generation.toml")]
        pairs += [(root / DOCUMENTS, new / "documents")]
        pairs += [(root / "openapi" / path.name, path) for path in sorted((new / "openapi").iterdir())]
        if check:
            for old, fresh in pairs:
                first_difference(old, fresh, root)
        else:
            for old, fresh in pairs:
                _replace(old, fresh)
    warnings = [f"{name}: no document in openapi/, so it is left out" for name in inputs.missing]
    warnings += [f"{name}: {notice}" for name, version in prepared.items() for notice in version.notices]
    warnings += [f"warning: {text}; remove it, or correct the name" for text in unused_notes(inputs, prepared)]
    return "\n".join([*(_summary(name, counts[name], version.hits) for name, version in prepared.items()), *warnings])


def _replace(old: Path, fresh: Path) -> None:
    old.parent.mkdir(parents=True, exist_ok=True)
    if old.is_dir():
        shutil.rmtree(old)
    fresh.replace(old)


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
