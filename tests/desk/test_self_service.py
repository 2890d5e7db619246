"""A kiosk with a real desk behind it: what people do there, and what a desk sees of it."""

import pytest

from kiosk.day_words import day_text
from kiosk.desk import Desk
from kiosk.domain import commands as c
from kiosk.domain import facts as f
from kiosk.domain import refusals as r
from kiosk.domain import selfservice_refusals as sr
from kiosk.domain.outcomes import Verdict
from kiosk.printing import jobs
from kiosk.selfservice import events as e
from kiosk.selfservice import steps as s
from kiosk.selfservice import works as w
from kiosk.selfservice.flow import Flow
from tests.desk.at_a_kiosk import ANA, BEN, KIM, Kiosk, kiosk, shared
from tests.desk.small_event import CODES, who
from tests.desk.stations import exchange

__all__ = ["kiosk", "shared"]
ALONE = (e.Confirmed(), e.AnsweredPrivacy())


def test_who_scans_and_confirms_is_checked_in_and_their_badge_is_ordered(kiosk: Kiosk) -> None:
    step = kiosk.scan(ANA)
    assert isinstance(step, s.Confirm)
    assert (step.guest.shown_name, step.guest.organisation) == ("Riccardo0 Binaghi", "Milan")
    assert kiosk.desk.jobs() == []  # nothing happens before they say that it is them
    step = kiosk.do(*ALONE)
    assert isinstance(step, s.Done)
    assert (step.badge, step.day.next_session) == ("printing", None)
    card = kiosk.desk.person(who(ANA))
    assert card is not None
    assert (card.checked_in_at_ms, card.badge_issue) == (kiosk.clock.now_ms(), 1)
    kiosk.desk.printing.spool.step(kiosk.clock.now_ms())
    kiosk.clock.advance(ms=1000)
    step = kiosk.do(e.Ticked())
    assert isinstance(step, s.Done)
    assert step.badge == "out"


def test_refusing_every_consent_still_gives_a_badge_and_is_remembered(kiosk: Kiosk) -> None:
    kiosk.scan(ANA)
    step = kiosk.do(e.Confirmed())
    assert isinstance(step, s.Privacy)
    version = step.version
    kiosk.do(e.AnsweredPrivacy(("photo",)))
    said = [fact for fact in _facts(kiosk.desk) if isinstance(fact, f.ConsentSaid)]
    wanted = {"list": False, "photo": True, "matchmaking": False}
    assert said == [f.ConsentSaid(who(ANA), wanted, version, "en")]
    assert isinstance(kiosk.step, s.Done)
    (row,) = [one for one in _listed(kiosk.desk) if one == who(ANA)] or [""]
    assert row == ""  # not in the list of participants any more


def _facts(desk: Desk) -> list[f.Fact | None]:
    from kiosk.log import log

    return [entry.fact for entry in log.latest_own(desk._store, desk.branch, 60)]


def _listed(desk: Desk) -> list[str]:
    from kiosk.desk.looks import read_all
    from kiosk.desk.reading import PARTICIPANT

    rows = read_all(desk._store, PARTICIPANT.select().where(PARTICIPANT.c.listed))
    return [row.id for row in rows]


MILAN = f.DelegationDescribed("MIL", "Milan", "", "IT", "Europe", "city", "full", True, 1)
# Whom a colleague should see: what the log says of them, what the kiosk says, what the desk reads.
SENT_ON: tuple[tuple[f.Fact, str, str], ...] = (
    (f.AccreditationGiven(who(CODES[0]), "not accredited"), "desk", "not accredited"),
    (f.AccreditationGiven(who(CODES[1]), "document missing"), "desk", "document missing"),
    (f.DeskNoteWritten(who(CODES[2]), "Owes us a key"), "desk", "OK, read the note"),
    (f.RegistrationCancelled(who(CODES[3]), "ill"), "desk", "cancelled"),
    (f.Announced(who(CODES[4]), True), "welcome", "protocol"),
    (f.CheckedIn(who(CODES[5]), "code"), "already", "already in"),
    (f.StandingGiven("MIL", "open", ""), "desk", "fee open"),
)


def test_the_kiosk_says_no_reason_and_the_desk_reads_it(kiosk: Kiosk) -> None:
    kiosk.desk.do(c.RecordImport((MILAN,)))
    for number, (fact, sort, reason) in enumerate(SENT_ON, start=1):
        kiosk.desk.do(c.RecordImport((fact,)))
        code = CODES[number - 1]
        assert kiosk.scan(code) == s.Staff(sort, "Desk 2", f"3-{number}")
        call = kiosk.desk.open_calls()[-1]
        assert (call.participant, call.reason, call.kiosk, call.step) == (
            *(who(code), reason),
            *("Kiosk 3", "scan"),
        )
        card = kiosk.desk.person(who(code))
        assert card is not None
        assert [a.action for a in card.history if a.point == "self-service"] == ["refused"]
        kiosk.clock.advance(ms=1)
    assert kiosk.desk.jobs() == []
    assert [call.ticket for call in kiosk.desk.open_calls()][:2] == ["3-1", "3-2"]
    assert kiosk.desk.open_calls()[0].name == "Riccardo0 Binaghi"


def test_a_code_of_nobody_is_kept_as_any_refused_scan(kiosk: Kiosk) -> None:
    assert kiosk.scan("NOBODY") == s.Scan("code")
    refused = [fact for fact in _facts(kiosk.desk) if isinstance(fact, f.ScanRefused)]
    assert [(one.point, one.verdict) for one in refused] == [("self-service", "unknown code")]
    assert kiosk.desk.open_calls() == []
    for _ in range(2):
        kiosk.do(e.Scanned("NOBODY"))
    assert [call.reason for call in kiosk.desk.open_calls()] == ["trouble"]


def test_who_wears_their_badge_sees_their_day_and_nothing_is_written(kiosk: Kiosk) -> None:
    kiosk.scan(ANA)
    kiosk.do(*ALONE, e.AskedSlip())
    kiosk.desk.do(c.SignUp(who(ANA), "V-PANGYO"))
    badge, before = kiosk.desk.badge_text(who(ANA)), kiosk.desk.heads()
    kiosk.flow = Flow(kiosk.desk.self_service_settings(), kiosk.clock.now_ms())
    step = kiosk.do(e.Scanned(badge))
    assert isinstance(step, s.Confirm)
    assert step.guest.returning
    step = kiosk.do(e.Confirmed())
    assert isinstance(step, s.Done)
    assert (step.badge, [line.title for line in step.day.visits]) == ("worn", ["Visit V-PANGYO"])
    said = day_text("WeGO", step.day, lambda day: f"{day:%d %b}")
    assert "16 Oct 09:00 Visit V-PANGYO" in said
    assert "Binaghi" not in said
    assert kiosk.desk.heads() == before


def test_a_badge_that_fails_is_collected_at_the_desk_that_knows(kiosk: Kiosk) -> None:
    kiosk.scan(ANA)
    kiosk.do(*ALONE)
    (job,) = kiosk.desk.jobs()
    jobs.mark_failed(kiosk.desk._store, job.job, problem="No paper.", now_ms=1)
    kiosk.clock.advance(ms=1000)
    step = kiosk.do(e.Ticked())
    assert isinstance(step, s.Done)
    assert (step.badge, step.desk, step.ticket) == ("collect", "Desk 2", "3-1")
    (call,) = kiosk.desk.open_calls()
    assert (call.reason, call.step, call.participant) == ("printer", "print", who(ANA))
    assert [job.state for job in kiosk.desk.jobs()] == ["cancelled"]


def test_a_badge_that_was_printed_ahead_is_not_printed_again(kiosk: Kiosk) -> None:
    kiosk.desk.do(c.IssueBatch((who(ANA), who(BEN))))
    kiosk.scan(ANA)
    step = kiosk.do(*ALONE)
    assert isinstance(step, s.Done)
    assert step.badge == "ready"
    kiosk.scan(kiosk.desk.badge_text(who(BEN)))
    kiosk.do(e.Finished())
    kiosk.scan(kiosk.desk.badge_text(who(BEN)))
    step = kiosk.do(*ALONE)
    assert isinstance(step, s.Done)
    assert step.badge == "worn"


def test_a_suggested_correction_changes_nothing_and_reaches_a_desk(kiosk: Kiosk) -> None:
    kiosk.scan(ANA)
    kiosk.do(e.WantedCorrection(), e.SuggestedCorrection({"given_name": "Riccarda"}))
    card = kiosk.desk.person(who(ANA))
    assert card is not None
    assert card.given_name == "Riccardo0"
    (call,) = kiosk.desk.open_calls()
    assert call.suggested == (("given_name", "Riccardo0", "Riccarda"),)
    kiosk.desk.do(c.CorrectDetails(who(ANA), {"given_name": "Riccarda"}))
    kiosk.desk.do(c.AnswerCall(call.call, "corrected", "Sugja Park"))
    assert kiosk.desk.open_calls() == []
    again = kiosk.desk.do(c.AnswerCall(call.call))
    assert again.refusal == sr.CallTaken("Sugja Park", kiosk.clock.now_ms())
    assert kiosk.desk.do(c.AnswerCall("0" * 32)).refusal == sr.UnknownCall()


def test_seats_are_honest_at_the_kiosk(kiosk: Kiosk) -> None:
    for code in CODES[5:10]:
        kiosk.desk.do(c.SignUp(who(code), "V-GCCEI"))
    kiosk.scan(ANA)
    kiosk.do(e.WantedChoices(), e.AnsweredPrivacy(), *[e.KeptAsItIs()] * 3)
    assert _after(kiosk, e.ChoseVisit("V-PANGYO")) == ("confirmed", "confirmed", "")
    assert _after(kiosk, e.ChoseVisit("V-GCCEI")) == ("clash", "confirmed", "")
    assert _after(kiosk, e.LeftVisit("V-PANGYO")) == ("left", "", "")
    assert _after(kiosk, e.ChoseVisit("V-GCCEI")) == ("waiting", "", "waiting")
    assert _after(kiosk, e.ChoseVisit("NOWHERE")) == ("gone", "", "waiting")
    kiosk.do(e.Cancelled())
    kiosk.do(e.ChoseLanguage("en"), e.Scanned("PRESS1"), e.WantedChoices(), e.AnsweredPrivacy())
    kiosk.do(*[e.KeptAsItIs()] * 3)
    assert _after(kiosk, e.ChoseVisit("V-AUTO"))[0] == "not-admitted"


def _after(kiosk: Kiosk, event: e.Event) -> tuple[str, str, str]:
    """What became of it, and how this person stands to two visits."""
    step = kiosk.do(event)
    assert isinstance(step, s.Visits)
    states = {seat.visit: seat.state for seat in step.visits}
    return step.problem, states["V-PANGYO"], states["V-GCCEI"]


def test_choices_of_a_kiosk_reach_the_desk_and_hide_nothing_that_was_said_before(
    shared: tuple[Desk, Kiosk],
) -> None:
    hub, kiosk = shared
    kiosk.scan(ANA)
    kiosk.do(e.WantedChoices(), e.AnsweredPrivacy(), e.AnsweredPhoto(False))
    kiosk.do(e.AnsweredDiet("vegan"), e.KeptAsItIs(), e.KeptAsItIs())
    exchange(hub, kiosk.desk)
    card = hub.person(who(ANA))
    assert card is not None
    assert (card.dietary, card.access_needs) == ("vegan", "seat")
    # A later list changes only what it says otherwise than the list before it.
    hub.do(c.RecordImport((f.NeedsGiven(who(ANA), "shellfish allergy", "wheelchair"),)))
    card = hub.person(who(ANA))
    assert card is not None
    assert (card.dietary, card.access_needs) == ("vegan", "wheelchair")


def test_a_call_reaches_the_hub_and_the_answer_the_kiosk(shared: tuple[Desk, Kiosk]) -> None:
    hub, kiosk = shared
    told: list[str] = []
    hub.listen(lambda changes: told.extend(sorted(changes.ids("call"))))
    kiosk.scan(ANA)
    assert kiosk.do(e.CalledStaff()) == s.Staff("asked", "", "7-1", can_go_back=True)
    exchange(hub, kiosk.desk)
    (call,) = hub.open_calls()
    assert told == [call.call]
    assert (call.kiosk, call.step, call.participant, call.reason) == (
        *("Kiosk 7", "confirm", who(ANA)),
        "asked",
    )
    assert hub.do(c.AnswerCall(call.call, "helped"), actor="Jinu Kim").ok
    exchange(hub, kiosk.desk)
    assert kiosk.desk.open_calls() == hub.open_calls() == []
    assert hub.digests()["staff_call"] == kiosk.desk.digests()["staff_call"]


def test_a_self_service_station_does_what_the_flow_does_and_nothing_else(
    shared: tuple[Desk, Kiosk],
) -> None:
    station = shared[1].desk
    for command in (
        c.CheckIn(ANA),
        c.CheckInPerson(who(ANA), although="because"),
        c.Reprint(who(ANA), "lost"),
        c.CorrectDetails(who(ANA), {"given_name": "X"}),
        c.CancelRegistration(who(ANA), "ill"),
        c.ErasePerson(who(ANA)),
        c.RegisterWalkIn("Seoyun", "Kim", "mayor"),
        c.RecordImport((KIM,)),
        c.Undo(),
        c.AnswerCall("0" * 32),
        c.SetSelfService("idle", "99"),
        c.WordSelfService("privacy", "en", "x"),
        c.RevokeNode(station.node),
    ):
        before = station.heads()
        assert station.do(command).refusal == sr.NotAtSelfService(), command
        assert station.heads() == before
    assert station.do(c.ArriveAlone(who(ANA))).ok


def test_an_erasure_takes_what_was_said_at_a_kiosk_with_it(shared: tuple[Desk, Kiosk]) -> None:
    hub, kiosk = shared
    kiosk.scan(ANA)
    kiosk.do(e.WantedCorrection(), e.SuggestedCorrection({"given_name": "Riccarda"}))
    kiosk.do(e.WantedChoices(), e.AnsweredPrivacy(), e.AnsweredPhoto(True), e.AnsweredDiet("vegan"))
    exchange(hub, kiosk.desk)
    hub.do(c.ErasePerson(who(ANA)))
    exchange(hub, kiosk.desk)
    assert hub.person(who(ANA)) is None
    (call,) = hub.open_calls()
    assert (call.name, call.suggested) == ("", ())


def test_how_kiosks_are_set_is_told_to_every_station(shared: tuple[Desk, Kiosk]) -> None:
    hub, kiosk = shared
    assert kiosk.desk.self_service_settings().languages == ("en", "ko")  # as the event says
    assert hub.do(c.SetSelfService("languages", "ko; fr;ko ")).ok
    assert hub.do(c.SetSelfService("idle", "60")).ok
    assert hub.do(c.SetSelfService("consents", "list;press-list")).ok
    assert hub.do(c.SetSelfService("asks", "visits")).ok
    assert hub.do(c.WordSelfService("privacy", "fr", " Nous gardons votre nom. ")).ok
    assert hub.do(c.WordSelfService("consent/press-list", "en", "Tell the press.")).ok
    exchange(hub, kiosk.desk)
    settings = kiosk.desk.self_service_settings()
    assert (settings.languages, settings.idle_ms, settings.asks) == (
        *(("ko", "fr"), 60_000),
        ("visits",),
    )
    assert settings.purposes == ("list", "press-list")
    assert settings.text("privacy", "fr") == "Nous gardons votre nom."
    assert settings.text("consent/press-list", "ko") == "Tell the press."
    assert settings.text("privacy", "ko") == ""
    assert hub.do(c.SetSelfService("consents", "none")).ok
    assert hub.self_service_settings().purposes == ()
    assert hub.do(c.SetSelfService("languages", "")).ok
    assert hub.self_service_settings().languages == ("en", "ko")


NONSENSE: tuple[tuple[c.Command, type], ...] = (
    (c.SetSelfService("colour", "red"), r.WordUnknown),
    (c.SetSelfService("idle", "5"), r.WordUnknown),
    (c.SetSelfService("idle", "soon"), r.WordUnknown),
    (c.SetSelfService("warning", "19"), r.WordUnknown),
    (c.SetSelfService("result", "601"), r.WordUnknown),
    (c.SetSelfService("languages", "English"), r.WordUnknown),
    (c.SetSelfService("asks", "shoe size"), r.WordUnknown),
    (c.SetSelfService("consents", ";".join(f"p{n}" for n in range(9))), r.FieldTooLong),
    (c.SetSelfService("idle", ""), r.NothingChanged),
    (c.WordSelfService("welcome", "en", "Hello"), r.WordUnknown),
    (c.WordSelfService("privacy", "English", "Hello"), r.WordUnknown),
    (c.WordSelfService("privacy", "en", "x" * 8001), r.FieldTooLong),
    (c.WordSelfService("privacy", "en", ""), r.NothingChanged),
    (c.AnswerCall("0" * 32, "whatever"), sr.UnknownCall),
    (c.CallStaff("scan", "because"), r.WordUnknown),
    (c.ChoosePhoto("0" * 32, True), r.UnknownPerson),
    (c.ChangeNeeds("0" * 32, {"dietary": "vegan"}), r.UnknownPerson),
    (c.ChangeNeeds(who(ANA), {"shoes": "44"}), r.NothingChanged),
    (c.ChangeNeeds(who(ANA), {"access": "x" * 201}), r.FieldTooLong),
    (c.SayConsents("0" * 32, {"list": True}), r.UnknownPerson),
    (c.SayConsents(who(ANA), {}), r.NothingChanged),
    (c.SuggestCorrection("0" * 32, {"given_name": "X"}), r.UnknownPerson),
    (c.SuggestCorrection(who(ANA), {"given_name": "Riccardo0"}), r.NothingChanged),
    (c.SuggestCorrection(who(ANA), {"given_name": "x" * 201}), r.FieldTooLong),
    (c.ArriveAlone("0" * 32), r.UnknownPerson),
    (c.ArriveAlone(who(BEN), ANA), r.UnknownPerson),
)


def test_what_makes_no_sense_is_refused_and_not_written(desk: Desk) -> None:
    for command, refusal in NONSENSE:
        before = desk.heads()
        assert type(desk.do(command).refusal) is refusal, command
        assert desk.heads() == before or isinstance(command, c.ArriveAlone)


def test_small_things_hold(desk: Desk) -> None:
    desk.do(c.CallStaff("scan", "asked"))
    (call,) = desk.open_calls()
    named = desk.do(c.AnswerCall(call.call, "sent Kim away")).refusal
    assert isinstance(named, r.WordUnknown)  # one of a few words: others could name somebody
    assert desk.do(c.ChoosePhoto(who(ANA), False)).ok
    assert desk.do(c.ChoosePhoto(who(ANA), False)).refusal == r.NothingChanged()
    with pytest.raises(TypeError):
        desk.serve(w.Work(1))
    desk.do(c.RecordImport((f.Announced(who(BEN), True),)))
    assert desk.do(c.ArriveAlone(who(BEN))).verdict is Verdict.OK_PROTOCOL_ALERTED


def test_a_kiosk_acts_for_nobody_who_is_signed_in(kiosk: Kiosk) -> None:
    kiosk.desk.do(c.AddStaff("Sugja Park", "administrator", "482915"))
    kiosk.desk.ask_who_acts()
    assert kiosk.desk.do(c.SignUp(who(ANA), "V-PANGYO")).refusal == r.NotSignedIn()
    kiosk.scan(ANA)
    assert isinstance(kiosk.do(*ALONE), s.Done)
