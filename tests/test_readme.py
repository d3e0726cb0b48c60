"""What is promised in writing is what there is. NEWSREADER_WRITE_GOLDEN=1 writes the made parts anew."""

import ast
import os
import re
from pathlib import Path

import pytest

from newsreader import COMMANDS
from newsreader.model import Facet, Label
from newsreader.text.queries.query import FIELDS
from newsreader.tui.config import WANTED
from newsreader.tui.keymap import config_table, readme_table
from newsreader.tui.themes import themes_table

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "newsreader"
README = ROOT / "README.md"
ARCHITECTURE = ROOT / "docs" / "architecture.md"
CONFIG = ROOT / "docs" / "config.md"


def made_part(path: Path, name: str, wanted: str) -> str:
    """What stands between the two marks of that name, written first when that is wanted."""
    marks = re.compile(rf"(<!-- {name}\b.*-->\n)(.*?)(<!-- /{name} -->)", re.DOTALL)
    if os.environ.get("NEWSREADER_WRITE_GOLDEN"):
        text = marks.sub(lambda found: f"{found[1]}{wanted}\n{found[3]}", path.read_text("utf-8"))
        path.write_text(text, "utf-8")
    found = marks.search(path.read_text("utf-8"))
    assert found is not None
    return found[2].removesuffix("\n")


def module_lines() -> str:
    """Every module with the first line of its docstring, package by package."""
    lines = []
    for path in sorted(SOURCE.rglob("*.py"), key=lambda path: (len(path.parts), path)):
        name = path.relative_to(SOURCE).with_suffix("")
        says = ast.get_docstring(ast.parse(path.read_text("utf-8")))
        assert says, f"{name} does not say what it is"
        lines.append(f"- `{name}`: {says.splitlines()[0]}")
    return "\n".join(lines)


def test_golden_key_table() -> None:
    table = readme_table()

    assert made_part(README, "keys", table) == table


@pytest.mark.parametrize(("name", "table"), [("names", config_table()), ("themes", themes_table())])
def test_golden_tables_of_the_configuration(name: str, table: str) -> None:
    assert made_part(CONFIG, name, table) == table


@pytest.mark.parametrize("setting", WANTED)
def test_every_setting_is_in_the_guide_to_the_configuration(setting: str) -> None:
    assert re.search(rf"^    \[?{setting}\b", CONFIG.read_text("utf-8"), re.MULTILINE)


def test_golden_module_list() -> None:
    lines = module_lines()

    assert made_part(ARCHITECTURE, "modules", lines) == lines


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_readme(command: str) -> None:
    assert f"newsreader {command}" in README.read_text("utf-8")


@pytest.mark.parametrize("field", [*FIELDS, *Facet])
def test_every_field_of_a_query_is_in_the_readme(field: str) -> None:
    assert f"`{field}:" in README.read_text("utf-8").replace("`-", "`")


@pytest.mark.parametrize("label", Label)
def test_every_label_is_in_the_readme(label: Label) -> None:
    assert f"`{label}`" in README.read_text("utf-8")


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\]\(([^)#:]+)\)", README.read_text("utf-8")))))
def test_every_file_that_the_readme_points_to_is_there(target: str) -> None:
    assert (ROOT / target).is_file()
