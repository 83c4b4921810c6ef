"""Our templates replace the generator's own; an upgrade that changes those is noticed."""

from __future__ import annotations

from pathlib import Path

from scripts.generate import stock


def test_the_generators_own_templates_are_those_that_ours_were_made_for() -> None:
    assert not stock.changed(stock.digests(), stock.recorded())


def test_every_template_that_the_generator_asks_for_is_ours() -> None:
    """Else it would write its own code; the others are of the project around a client, which is not asked for."""
    named = {path.name for path in stock.OURS.iterdir()}
    needed = {path.name for path in stock.STOCK.glob("*.py.jinja")} - {
        "setup.py.jinja",
        "str_enum.py.jinja",
        "int_enum.py.jinja",
    }
    assert needed - {"endpoint_macros.py.jinja"} <= named
    assert all("import" not in (stock.OURS / name).read_text() for name in ("types.py.jinja", "errors.py.jinja"))


def test_a_template_that_changed_is_named_with_what_to_do(tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    for folder, text in ((ours, "ours"), (theirs, "theirs")):
        folder.mkdir()
        for name in ("a.jinja", "b.jinja"):
            (folder / name).write_text(text, encoding="utf-8")
    (ours / "only_ours.jinja").touch()
    before = stock.digests(ours, theirs)
    assert before.keys() == {"a.jinja", "b.jinja"}
    (theirs / "b.jinja").write_text("changed", encoding="utf-8")
    message = stock.changed(stock.digests(ours, theirs), before)
    assert "own template changed: b.jinja. Read what changed" in message
    assert "`python -m scripts.generate.stock`" in message
