"""Every page of the kiosk with values that are hard to show: long names, full lists, results."""

from __future__ import annotations

from kiosk.domain.cards import SeatCard
from kiosk.domain.interests import HOST_OFFICE, RECRUIT_MEMBERS, USUAL_TOPICS
from kiosk.domain.matchmaking_times import Offer
from kiosk.domain.selfservice_cards import Day, DayLine, Guest, MaskedRow
from kiosk.languages import LANGUAGES
from kiosk.selfservice import steps as s
from ui.selfservice import panels
from ui.selfservice.bar import BarShown
from ui.selfservice.drafts import Draft, Names, can_go_back, page_for
from ui.selfservice.shell_view import Eases
from ui.selfservice.window import Shown

CODES = tuple(language.code for language in LANGUAGES)
NAMES = Names("WeGO Executive Committee 2019", {"delegate": "Delegate"})
GUEST = Guest(
    participant="0" * 32,
    shown_name="Maria Lourdes Dela Cruz-Santos Jr.",
    other_script="박숙자",
    organisation="Gyeonggi Center for Creative Economy & Innovation",
    category="delegate",
    position="Mayor",
    country="Philippines",
    given_name="Maria Lourdes",
    family_name="Dela Cruz-Santos",
    unsaid=("list", "photo", "matchmaking"),
)
SECONDS = ("city", "number", "email")


def seat(title: str, **how: object) -> SeatCard:
    known: dict[str, object] = {
        **{"visit": title, "title": title, "place": "Pangyo", "note": "", "capacity": 45},
        **{"starts": "2019-10-16T09:00", "ends": "2019-10-16T12:00", "taken": 30, "here": 5},
        **{"elsewhere": 10, "waiting": 7, "state": "", "place_in_line": 0, "admitted": True},
        "clash_with": "",
    }
    return SeatCard(**(known | how))  # type: ignore[arg-type]


VISITS = (
    seat("Gyeonggi Autonomous Driving Center"),
    seat("Aerospace and Defense Exhibition 2019", state="waiting", place_in_line=3),
    seat("Pangyo Techno Valley Promotion Hall", state="confirmed"),
    seat("Gyeonggi Center for Creative Economy & Innovation", here=0, elsewhere=0),
    seat("Seoul Business Agency", admitted=False),
    seat("SRPOST", departed=True),
    seat("DamoGO", clash_with="Pangyo Techno Valley Promotion Hall"),
    seat("KAIST", state="release asked"),
)
DAY = Day(
    DayLine("Citizen involvement", "Hall 2", "2019-10-14T10:00", "2019-10-14T11:00"),
    (
        DayLine("Pangyo Techno Valley", "Lobby", "2019-10-16T09:00", "", bus="2"),
        DayLine("Aerospace", "Gate", "2019-10-16T13:00", "", state="waiting"),
    ),
    (DayLine("Busra Azat", "", "2019-10-15T15:00", "", meets=True, table="4"),),
    table="7",
    seat="3",
)
CONSENTS = tuple(s.ConsentLine(one, "") for one in ("list", "photo", "matchmaking"))
ROWS = tuple(
    MaskedRow(shown, "")
    for shown in (
        "J··· C··· · C······",
        "M··· S··· · A·····",
        "정··· · 서··",
        "A·· P····",
        "B·· S···",
    )
)
STAFF = ("asked", "welcome", "desk", "already", "code", "look-up", "trouble")
INTERESTS = s.Interests(tuple(s.TopicLine(one.code, "", one.asks) for one in USUAL_TOPICS))
MEETINGS = tuple(
    s.MeetingLine(str(number), name, "", f"2019-10-15T1{number}:00", "24", state, begun=begun)
    for number, (name, state, begun) in enumerate(
        (
            (GUEST.shown_name, "planned", True),
            ("Busra Azat", "missed", True),
            ("Jinu Kim", "planned", False),
            ("", "called off", False),
        )
    )
)
TIMES = tuple(Offer(f"2019-10-15T1{n}:20", f"2019-10-15T1{n}:40", str(n * 8)) for n in (1, 2, 3))
SAID = s.SaidOfMeeting("1", (), "", "3-14")
STEPS: dict[str, tuple[s.Step, Draft]] = {
    "attract": (s.Attract(CODES), Draft()),
    "scan": (s.Scan(), Draft()),
    "scan-problem": (s.Scan("code"), Draft()),
    "letters": (s.LookUp(SECONDS), Draft()),
    "letters-short": (s.LookUp(SECONDS, "short"), Draft()),
    "letters-again": (s.LookUp(SECONDS, "again"), Draft()),
    "seconds": (s.LookUp(SECONDS), Draft(letters="del")),
    **{f"second-{one}": (s.LookUp(SECONDS), Draft(letters="del", second=one)) for one in SECONDS},
    "rows": (s.Rows(ROWS), Draft()),
    "confirm": (s.Confirm(GUEST, can_choose=True), Draft()),
    "confirm-suggested": (s.Confirm(GUEST, can_choose=False, suggested=True), Draft()),
    "correct": (s.Correct(GUEST), Draft()),
    "correct-changed": (s.Correct(GUEST), Draft(changes={"given_name": "María"})),
    "correct-typing": (s.Correct(GUEST), Draft(typing="organisation")),
    "privacy": (s.Privacy("", CONSENTS, "1"), Draft()),
    "photo": (s.Photo("yes"), Draft()),
    "diet": (s.Diet(), Draft()),
    "diet-typing": (s.Diet(), Draft(typing="other")),
    "access": (s.Access(), Draft()),
    "interests": (INTERESTS, Draft(picked=(HOST_OFFICE, RECRUIT_MEMBERS))),
    "interests-details": (INTERESTS, Draft(picked=(RECRUIT_MEMBERS,), details=True)),
    "interests-typing": (INTERESTS, Draft(details=True, typing=f"{RECRUIT_MEMBERS}/by-when")),
    "meetings": (s.Meetings(MEETINGS), Draft()),
    "meetings-moved": (s.Meetings(MEETINGS, problem="moved", said=SAID), Draft()),
    "meetings-absent": (s.Meetings(MEETINGS, "0"), Draft()),
    "meetings-times": (s.Meetings(MEETINGS, "1", TIMES, "", SAID), Draft()),
    "meetings-taken": (s.Meetings(MEETINGS, "1", TIMES, "taken", SAID), Draft()),
    "meetings-none": (s.Meetings(MEETINGS, "1", (), "", SAID), Draft()),
    **{
        f"visits-{problem or 'all'}": (s.Visits(VISITS, problem), Draft())
        for problem in (
            "",
            "clash",
            "not-admitted",
            "gone",
            "waiting",
            "confirmed",
            "left",
            "asked",
        )
    },
    "print": (s.Printing(GUEST), Draft()),
    **{
        f"done-{badge}": (s.Done(GUEST, DAY, badge, "Desk 2", can_print=badge != "out"), Draft())
        for badge in ("printing", "out", "worn", "ready")
    },
    "done-collect": (s.Done(GUEST, DAY, "collect", "Desk 2", "3-14"), Draft()),
    **{
        f"done-{slip}": (s.Done(GUEST, DAY, "out", "", can_print=True, slip=slip), Draft())
        for slip in ("qr", "failed")
    },
    "done-slip-prints": (s.Done(GUEST, DAY, "out", "", can_print=True, slip="printing"), Draft()),
    "done-slip-out": (s.Done(GUEST, DAY, "out", "", can_print=True, slip="out"), Draft()),
    **{f"staff-{sort}": (s.Staff(sort, "Desk 2", "3-14"), Draft()) for sort in STAFF},
    "staff-back": (s.Staff("asked", "", "3-14", can_go_back=True), Draft()),
}


def shown(name: str, language: str = "en") -> Shown:
    """The page of this name, as the window shows it."""
    if name == "warning":
        return Shown(page_for(*STEPS["scan"], NAMES), warning_ms=20_000)
    if name == "languages":
        return Shown(panels.language_sheet(CODES, language), BarShown(back=True))
    if name == "ease":
        return Shown(panels.ease_sheet(Eases(), can_speak=True), BarShown(back=True))
    step, draft = STEPS[name]
    attract = isinstance(step, s.Attract)
    bar = BarShown(back=can_go_back(step, draft), leave=not attract, language=not attract)
    page = page_for(step, draft, NAMES)
    return Shown(page, bar, attract=attract, language=language)


EVERY = (*STEPS, "warning", "languages", "ease")
