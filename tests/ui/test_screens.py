"""Screens let go of their memory, and each of them has its pictures."""

from __future__ import annotations

import importlib
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.accessible import unnamed_controls
from tests.ui.overflow import elisions, problems
from ui.app import main
from ui.command_line import parse
from ui.gallery.photographing import Wanted, pictures
from ui.languages import speak
from ui.screens.about.screen import AboutScreen
from ui.screens.checkin.screen import CheckInScreen
from ui.screens.designer.screen import DesignerScreen
from ui.screens.door.screen import DoorScreen
from ui.screens.exceptions.screen import ExceptionsScreen
from ui.screens.exchange.screen import ExchangeScreen
from ui.screens.inbox.screen import InboxScreen
from ui.screens.overview.screen import OverviewScreen
from ui.screens.printing.screen import PrintingScreen
from ui.screens.protocol.screen import ProtocolScreen
from ui.screens.roll.screen import RollScreen
from ui.screens.setup.screen import SetupScreen
from ui.screens.staff.screen import StaffScreen
from ui.screens.stations.screen import StationsScreen
from ui.screens.visits.screen import VisitsScreen
from ui.sizing import NEEDED
from ui.window import BEHIND_KEYS, Window, places

# The offscreen platform says so of every window with a smallest size; it is no fault of ours.
pytestmark = pytest.mark.qt_log_ignore(
    "propagateSizeHints",
    "Couldn't (load|resolve)",  # libraries of cameras, which this computer may lack
)

SCREENS = (
    AboutScreen,
    CheckInScreen,
    DesignerScreen,
    DoorScreen,
    ExceptionsScreen,
    ExchangeScreen,
    InboxScreen,
    OverviewScreen,
    PrintingScreen,
    ProtocolScreen,
    RollScreen,
    SetupScreen,
    StaffScreen,
    StationsScreen,
    VisitsScreen,
)
FOLDER = Path(__file__).resolve().parents[2] / "ui" / "screens"


def test_this_list_of_screens_is_whole() -> None:
    folders = {path.parent.name for path in FOLDER.glob("*/screen.py")}
    assert folders == {screen.__module__.split(".")[-2] for screen in SCREENS}
    for name in folders:
        assert importlib.import_module(f"ui.screens.{name}.view").__doc__


@pytest.mark.parametrize("make", SCREENS, ids=lambda screen: screen.__name__)
def test_a_discarded_screen_is_forgotten(app: object, make: Callable[[], QWidget]) -> None:
    screen = make()
    gone = weakref.ref(screen)
    screen.deleteLater()
    del screen
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone() is None


def test_every_screen_stands_in_the_window_and_on_the_rail_or_behind_one_there(app: object) -> None:
    window = Window()
    assert {type(screen) for screen in window.screens.values()} == set(SCREENS)
    for name in window.screens:
        window.go_to(name)
        assert window.screen_name == name
    window.deleteLater()


@pytest.fixture
def wordiest(app: object) -> Iterator[str]:
    """The language whose words take the most room: where they fit, those of others do. All of
    them: python -m tests.ui.overflow."""
    speak("fr")
    yield "fr"
    speak("en")


def test_every_screen_has_its_pictures_a_name_for_each_control_and_room_for_its_words(
    wordiest: str, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    screens = {path.parent.name for path in FOLDER.glob("*/screen.py")}
    # A desk at the smallest that it is ever drawn, as on 1920 x 1080 at 160 %; a kiosk on a tablet.
    shapes = {tuple(sorted(screens)): (NEEDED.width(), NEEDED.height()), ("kiosk",): (1280, 800)}
    names: dict[str, tuple[int, int]] = {}
    found: dict[str, str] = {}
    with elisions() as cut:
        for only, size in shapes.items():
            for name in pictures(out, tmp_path / only[0], size=size, only=only):
                assert name not in names
                names[name] = size
                shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
                assert not [path for one in shown for path in unnamed_controls(one)], name
                found |= {problem: name for problem in problems(wordiest, cut)}
    assert not found
    assert {name.split("-")[0] for name in names} == screens | {"kiosk"}
    seen: dict[bytes, str] = {}
    for name, size in names.items():
        image = QImage(str(out / f"{name}.png"))
        assert (image.width(), image.height()) == size, name
        same = seen.setdefault(bytes(image.constBits()), name)
        assert same == name, "two states look alike"


def test_a_few_pictures_are_taken_without_playing_the_others(app: object, tmp_path: Path) -> None:
    few = ("about-copy",)
    names = list(pictures(tmp_path, tmp_path / "scratch", size=(1280, 800), only=few))
    assert names == ["about-copy-asking"]
    assert [path.stem for path in tmp_path.glob("*.png")] == names
    assert Wanted(("protocol-q",)).plays("protocol")
    assert Wanted(("pro",)).plays("protocol")
    assert not Wanted(("door",)).plays("protocol", "checkin")


def test_a_folder_that_cannot_be_written_is_named(
    app: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    assert main(["screens", "--out", str(in_the_way / "out")]) == 2
    assert str(in_the_way) in capsys.readouterr().out


def test_the_command_line_knows_size_theme_and_language() -> None:
    options = parse(["screens", "--out", "x", "--size", "1920x1080", "--lang", "ko"])
    assert (options.size, options.lang) == ((1920, 1080), "ko")
    assert parse(["--theme", "dark"]).theme == "dark"
    assert parse(["screens", "--out", "x", "--only", "door", "--only", "roll"]).only == (
        "door",
        "roll",
    )
    with pytest.raises(SystemExit):
        parse(["screens", "--out", "x", "--size", "big"])


def test_without_a_screen_the_program_says_what_to_do_instead(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert main([]) == 2
    assert "kioskctl" in capsys.readouterr().err


@pytest.mark.parametrize("make", SCREENS, ids=lambda screen: screen.__name__)
def test_no_key_that_leads_somewhere_is_another_thing_on_a_screen(
    app: object, make: Callable[[], QWidget]
) -> None:
    """Qt takes neither where both listen to one key."""
    leading = {place.key for place in places()} | set(BEHIND_KEYS.values())
    screen = make()
    own = {one.key().toString() for one in screen.findChildren(QShortcut)}
    assert not own & leading
    screen.deleteLater()
