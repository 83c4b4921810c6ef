"""Review of the project's own examples: exactly the lines that meet a change of the real client are named.

The new state is the present client with a few names removed; the review reads it as text and never imports it.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from scripts.generate.command import PACKAGE, ROOT
from scripts.review.command import main
from tests.pipeline.documents import VERSION

REMOVED = {  # a line of the client, and what the lines of the examples that use it contain
    ("models/identity.py", r"    identity_status: .*\n"): r"\.identity_status\b",
    ("models/account.py", r"    authoritative: .*\n"): r"account\.authoritative\b",
    ("models/process_identities_request.py", r"    identity_ids: .*\n"): r"ProcessIdentitiesRequest\(identity_ids",
    ("resources/identities.py", r"    get_ownership = .*\n"): r"identities\.get_ownership\(",
}


def test_examples(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(ROOT / "generated", tmp_path / "generated")
    shutil.copytree(ROOT / "openapi", tmp_path / "openapi")
    for name, pattern in REMOVED:
        path = tmp_path / "generated" / PACKAGE / VERSION / name
        text, count = re.subn(pattern, "    pass\n", path.read_text(encoding="utf-8"))
        assert count == 1
        path.write_text(text, encoding="utf-8")
    examples = ROOT / "examples"
    assert main([str(ROOT), str(tmp_path), "--code", str(examples), "--format", "json"], ROOT) == 0
    found = {(match["file"], match["line"]) for match in json.loads(capsys.readouterr().out)}
    expected = {
        (path.name, number)
        for path in examples.glob("*.py")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if any(re.search(use, line) for use in REMOVED.values())
    }
    assert found == expected
    assert len(expected) >= 5
