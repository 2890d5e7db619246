"""What a person at a kiosk is shown, step by step."""

import pytest
from msgspec.structs import replace

from kiosk.domain.selfservice_settings import KioskSettings
from kiosk.selfservice import events as e
from kiosk.selfservice import steps as s
from kiosk.selfservice import works as w
from tests.selfservice.visitor import ANA, SETTINGS, VISIT, Kiosk

SCAN = e.Scanned("4TYSBH")
LOOK_UP = e.AskedLookUp("bin", "city", "Milan")
TO_ROWS = (e.ChoseLanguage("en"), e.SaidNoCode(), LOOK_UP)
NEW = replace(ANA, unsaid=("list", "photo"))
ASKING = replace(SETTINGS, asks=("photo", "diet", "access", "visits"))


@pytest.mark.parametrize(
    ("events", "shown"),
    [
        ((), "attract"),
        ((e.ChoseLanguage("ko"),), "scan"),
        ((e.ChoseLanguage("tlh"),), "attract"),
        ((SCAN,), "confirm"),
        ((e.ChoseLanguage("en"), SCAN), "confirm"),
        ((e.ChoseLanguage("en"), e.Scanned("  ")), "scan"),
        ((e.ChoseLanguage("en"), e.WentBack()), "attract"),
        ((e.ChoseLanguage("en"), e.SaidNoCode()), "look-up"),
        ((e.ChoseLanguage("en"), e.SaidNoCode(), SCAN), "confirm"),
        ((e.ChoseLanguage("en"), e.SaidNoCode(), e.WentBack()), "scan"),
        ((e.ChoseLanguage("en"), e.SaidNoCode(), e.AskedLookUp("bin", "phone", "1")), "look-up"),
        (TO_ROWS, "rows"),
        ((*TO_ROWS, e.ChoseRow(0)), "confirm"),
        ((*TO_ROWS, e.ChoseRow(1)), "look-up"),
        ((*TO_ROWS, e.ChoseRow(9)), "rows"),
        ((*TO_ROWS, e.NoneOfThese()), "look-up"),
        ((*TO_ROWS, e.WentBack()), "look-up"),
        ((*TO_ROWS, e.ChoseRow(0), e.ThisIsNotMe()), "look-up"),
        ((SCAN, e.ThisIsNotMe()), "scan"),
        ((SCAN, e.Confirmed()), "done"),
        ((SCAN, e.WantedCorrection()), "correct"),
        ((SCAN, e.WantedCorrection(), e.WentBack()), "confirm"),
        ((SCAN, e.WantedCorrection(), e.SuggestedCorrection({"position": "Mayor"})), "confirm"),
        ((SCAN, e.WantedChoices()), "photo"),
        ((SCAN, e.WantedChoices(), e.WentBack()), "confirm"),
        ((SCAN, e.WantedChoices(), e.AnsweredPhoto(False)), "diet"),
        ((SCAN, e.WantedChoices(), e.KeptAsItIs(), e.AnsweredDiet("vegan")), "access"),
        ((SCAN, e.WantedChoices(), *[e.KeptAsItIs()] * 3), "visits"),
        ((SCAN, e.WantedChoices(), *[e.KeptAsItIs()] * 3, e.ChoseVisit("V1")), "visits"),
        ((SCAN, e.WantedChoices(), *[e.KeptAsItIs()] * 4), "done"),
        ((SCAN, e.Cancelled()), "attract"),
        ((e.CalledStaff(),), "staff"),
        ((SCAN, e.CalledStaff()), "staff"),
        ((SCAN, e.CalledStaff(), e.WentBack()), "confirm"),
        ((SCAN, e.CalledStaff(), e.Finished()), "attract"),
        ((e.CalledStaff(), e.WentBack()), "staff"),
        ((SCAN, e.Confirmed(), e.CalledStaff(), e.WentBack()), "done"),
    ],
)
def test_each_answer_leads_to_the_next_step(events: tuple[e.Event, ...], shown: str) -> None:
    assert Kiosk().do(*events).shown == shown


def test_a_scan_needs_two_touches_until_the_badge_prints() -> None:
    kiosk = Kiosk().do(e.ChoseLanguage("en"), SCAN, e.Confirmed())
    assert (kiosk.shown, kiosk.touches) == ("done", 2)
    assert kiosk.did(w.Arrive) == [w.Arrive(1, ANA.participant, "4TYSBH", False, "en")]


def test_who_scans_before_choosing_is_spoken_to_in_a_language_of_theirs() -> None:
    assert Kiosk().do(SCAN).flow.state.language == "it"
    assert Kiosk().do(e.ChoseLanguage("ko"), SCAN).flow.state.language == "ko"
    stranger = replace(ANA, languages=("fi",))
    assert Kiosk(guest=stranger).do(SCAN).flow.state.language == "en"


def test_another_language_may_be_chosen_at_any_step_and_the_notice_follows() -> None:
    settings = replace(SETTINGS, texts={("privacy", "ko"): "개인정보", ("privacy", "en"): "Notice"})
    kiosk = Kiosk(settings, NEW).do(SCAN, e.Confirmed(), e.ChoseLanguage("ko"))
    assert isinstance(kiosk.step, s.Privacy)
    assert (kiosk.step.notice, kiosk.flow.state.language) == ("개인정보", "ko")
    assert kiosk.do(e.ChoseLanguage("tlh")).flow.state.language == "ko"
    kiosk.do(e.AnsweredPrivacy(), e.ChoseLanguage("it"))
    assert (kiosk.shown, kiosk.flow.state.language) == ("done", "it")


def test_consents_come_unticked_and_refusing_all_still_gives_a_badge() -> None:
    kiosk = Kiosk(guest=NEW).do(SCAN, e.Confirmed())
    assert isinstance(kiosk.step, s.Privacy)
    assert [line.purpose for line in kiosk.step.consents] == ["list", "photo"]
    version = kiosk.step.version
    assert kiosk.do(e.AnsweredPrivacy()).shown == "done"
    assert kiosk.did(w.KeepConsents) == [
        w.KeepConsents(1, ANA.participant, (), ("list", "photo"), version, "it")
    ]


def test_one_consent_is_given_without_the_other() -> None:
    kiosk = Kiosk(guest=NEW).do(SCAN, e.Confirmed(), e.AnsweredPrivacy(("photo", "invented")))
    (kept,) = kiosk.did(w.KeepConsents)
    assert isinstance(kept, w.KeepConsents)
    assert (kept.given, kept.refused) == (("photo",), ("list",))


def test_the_version_names_the_words_that_were_shown() -> None:
    worded = KioskSettings(texts={("privacy", "en"): "We keep your name until December."})
    assert worded.notice_version("en") == worded.notice_version("fr")  # English is shown there too
    french = replace(worded, texts={**worded.texts, ("privacy", "fr"): "Nous gardons votre nom."})
    assert french.notice_version("en") == worded.notice_version("en")
    assert french.notice_version("fr") != worded.notice_version("fr")


def test_choices_are_written_as_they_are_made() -> None:
    kiosk = Kiosk(ASKING).do(SCAN, e.Confirmed(), e.AnsweredPhoto(False), e.AnsweredDiet("halal"))
    kiosk.do(e.AnsweredAccess(("seat", "hearing")), e.ChoseVisit("V1"))
    assert kiosk.step == s.Visits((replace(VISIT, state="confirmed"),), "confirmed")
    kiosk.do(e.LeftVisit("V1"), e.KeptAsItIs())
    who = ANA.participant
    assert kiosk.works[1:] == [
        w.KeepPhoto(1, who, False),
        w.KeepNeeds(1, who, (("dietary", "halal"),)),
        w.KeepNeeds(1, who, (("access", "seat, hearing"),)),
        w.ReadVisits(1, who),
        w.TakeSeat(1, who, "V1"),
        w.GiveUpSeat(1, who, "V1"),
        w.Arrive(1, who, "4TYSBH", False, "it"),
    ]


def test_a_correction_goes_to_a_desk_and_the_person_goes_on() -> None:
    kiosk = Kiosk().do(SCAN, e.WantedCorrection())
    kiosk.do(e.SuggestedCorrection({"position": " Mayor ", "given_name": "Riccardo", "code": "X"}))
    assert kiosk.did(w.Suggest) == [w.Suggest(1, ANA.participant, (("position", "Mayor"),))]
    assert isinstance(kiosk.step, s.Confirm)
    assert kiosk.step.suggested
    assert kiosk.do(e.Confirmed()).shown == "done"


def test_a_correction_that_says_the_same_is_none() -> None:
    kiosk = Kiosk().do(
        SCAN, e.WantedCorrection(), e.SuggestedCorrection({"given_name": "Riccardo"})
    )
    assert (kiosk.shown, kiosk.did(w.Suggest)) == ("confirm", [])


def test_five_misses_lead_to_a_colleague_and_not_to_a_sixth_guess() -> None:
    kiosk = Kiosk().do(e.ChoseLanguage("en"), e.SaidNoCode())
    for wrong in (e.ChoseRow(1), e.NoneOfThese(), e.WentBack(), e.ChoseRow(4)):
        assert kiosk.do(LOOK_UP, wrong).step == s.LookUp(SETTINGS.seconds, "again")
    kiosk.do(LOOK_UP, e.NoneOfThese())
    assert kiosk.step == s.Staff("look-up", "Desk 2", "3-1")
    assert kiosk.did(w.Call) == [w.Call(1, "rows", "look-up", "")]


def test_too_few_letters_are_no_miss() -> None:
    kiosk = Kiosk().do(e.ChoseLanguage("en"), e.SaidNoCode())
    kiosk.answers[w.LookUpPerson] = lambda work: e.LookedUp(work.visit, (), too_short=True)
    for _ in range(9):
        assert kiosk.do(LOOK_UP).step == s.LookUp(SETTINGS.seconds, "short")


def test_a_code_that_names_nobody_may_be_tried_again_and_the_third_calls() -> None:
    kiosk = Kiosk().do(e.ChoseLanguage("en"))
    kiosk.answers[w.Identify] = lambda work: e.NotKnown(work.visit)
    assert kiosk.do(SCAN).step == s.Scan("code")
    assert kiosk.do(SCAN).step == s.Scan("code")
    assert kiosk.do(SCAN).step == s.Staff("code", "Desk 2", "3-1")


@pytest.mark.parametrize("sort", ["welcome", "desk", "already"])
def test_whom_the_desk_wants_to_see_gets_a_number_and_no_reason(sort: str) -> None:
    kiosk = Kiosk()
    kiosk.answers[w.Identify] = lambda work: e.MetStaff(work.visit, sort, "3-7")
    assert kiosk.do(SCAN).step == s.Staff(sort, "Desk 2", "3-7")
    assert kiosk.flow.state.guest is None


def test_a_badge_that_does_not_come_is_collected_and_the_next_one_does_not_find_it() -> None:
    kiosk = Kiosk().do(SCAN, e.Confirmed())
    assert kiosk.do(e.Finished()).shown == "done"  # it is still coming
    kiosk.badge = "failed"
    kiosk.wait(1)
    assert isinstance(kiosk.step, s.Done)
    assert (kiosk.step.badge, kiosk.step.desk, kiosk.step.ticket) == ("collect", "Desk 2", "3-1")
    assert kiosk.did(w.Call) == [w.Call(1, "print", "printer", ANA.participant)]
    assert kiosk.did(w.GiveUpBadge) == [w.GiveUpBadge(1, ANA.participant)]
    assert kiosk.do(e.Finished()).shown == "attract"


def test_a_printer_that_says_nothing_is_waited_for_half_a_minute() -> None:
    kiosk = Kiosk().do(SCAN, e.Confirmed()).wait(29)
    assert isinstance(kiosk.step, s.Done)
    assert kiosk.step.badge == "printing"
    kiosk.wait(2)
    assert isinstance(kiosk.step, s.Done)
    assert kiosk.step.badge == "collect"


def test_a_printer_that_is_known_to_be_broken_strands_nobody() -> None:
    kiosk = Kiosk()
    kiosk.badge = "failed"
    kiosk.do(SCAN, e.Confirmed())
    assert isinstance(kiosk.step, s.Done)
    assert (kiosk.step.badge, kiosk.step.ticket) == ("collect", "3-1")


def test_who_wears_a_badge_is_shown_their_day() -> None:
    kiosk = Kiosk(guest=replace(ANA, returning=True)).do(SCAN, e.Confirmed())
    assert isinstance(kiosk.step, s.Done)
    assert (kiosk.step.badge, kiosk.step.day.table) == ("worn", "7")
    assert kiosk.did(w.Arrive) == [w.Arrive(1, ANA.participant, "4TYSBH", True, "it")]


def test_a_fault_at_any_work_brings_a_colleague() -> None:
    for form in (w.Identify, w.LookUpPerson, w.Arrive, w.ReadVisits, w.KeepPhoto):
        kiosk = Kiosk(ASKING)
        kiosk.answers[form] = lambda work: e.Failed(work.visit)
        if form is w.LookUpPerson:
            kiosk.do(*TO_ROWS)
        else:
            kiosk.do(SCAN, e.Confirmed(), e.AnsweredPhoto(True), e.KeptAsItIs(), e.KeptAsItIs())
            kiosk.do(e.KeptAsItIs())
        assert kiosk.step == s.Staff("trouble", "Desk 2", "3-1"), form
    kiosk.answers[w.Call] = kiosk.answers[w.KeepPhoto]
    assert kiosk.do(e.Finished(), e.CalledStaff()).step == s.Staff("asked", "Desk 2", "")


def test_what_is_pressed_twice_is_done_once() -> None:
    kiosk = Kiosk()
    kiosk.answers[w.Arrive] = lambda work: None
    kiosk.do(SCAN, e.Confirmed(), e.Confirmed(), SCAN, e.Confirmed(), e.Cancelled())
    assert len(kiosk.did(w.Arrive)) == len(kiosk.did(w.Identify)) == 1
    assert kiosk.shown == "print"


def test_an_answer_for_somebody_who_has_left_is_for_nobody() -> None:
    kiosk = Kiosk()
    kiosk.answers[w.Identify] = lambda work: None
    kiosk.do(SCAN, e.CalledStaff(), e.Finished(), e.Known(1, ANA))
    assert (kiosk.shown, kiosk.flow.state.guest) == ("attract", None)


def test_visits_are_read_again_after_a_colleague_helped() -> None:
    kiosk = Kiosk().do(SCAN, e.WantedChoices(), *[e.KeptAsItIs()] * 3)
    kiosk.do(e.CalledStaff(), e.WentBack())
    assert (kiosk.shown, len(kiosk.did(w.ReadVisits))) == ("visits", 2)


def test_the_day_is_shown_as_a_code_until_it_was_read() -> None:
    kiosk = Kiosk().do(SCAN, e.Confirmed(), e.AskedSlip())
    kiosk.badge = "out"
    kiosk.wait(20)
    assert isinstance(kiosk.step, s.Done)
    assert (kiosk.step.badge, kiosk.step.slip) == ("out", "qr")
    assert kiosk.do(e.AskedPaper()).step == kiosk.step  # no printer is there for it
    assert kiosk.wait(70).shown == "attract"


def at_paper(**how: object) -> Kiosk:
    """Somebody whose badge has come has touched "print my day"."""
    kiosk = Kiosk()
    kiosk.badge, kiosk.prints_slips = "out", True
    for name, value in how.items():
        setattr(kiosk, name, value)
    return kiosk.do(SCAN, e.ChoseLanguage("ko"), e.Confirmed()).wait(1).do(e.AskedPaper())


def test_the_day_comes_on_paper_in_the_language_that_is_spoken_and_then_the_visit_ends() -> None:
    kiosk = at_paper()
    assert kiosk.did(w.PrintSlip) == [w.PrintSlip(1, ANA.participant, "ko")]
    kiosk.do(e.AskedPaper(), e.AskedSlip(), e.Finished()).wait(5)
    assert isinstance(kiosk.step, s.Done)
    assert kiosk.step.slip == "printing"  # neither twice, nor left lying for the next one
    assert len(kiosk.did(w.PrintSlip)) == 1
    kiosk.slip = "out"
    assert kiosk.wait(0.5).step == replace(kiosk.step, slip="out")
    assert w.Sound("badge") in kiosk.others
    assert kiosk.wait(7).shown == "done"
    assert kiosk.wait(1).shown == "attract"


def test_a_slip_that_does_not_come_strands_nobody_and_comes_for_nobody_else() -> None:
    for kiosk in (at_paper(slip="failed"), at_paper().wait(20)):
        assert isinstance(kiosk.step, s.Done)
        assert (kiosk.step.slip, kiosk.did(w.GiveUpSlip)) == (
            *("failed",),
            [w.GiveUpSlip(1, ANA.participant)],
        )
        assert kiosk.wait(44).shown == "done"  # the code stays, for as long as anybody reads
        assert kiosk.do(e.Finished()).shown == "attract"


def test_who_calls_somebody_while_it_prints_may_ask_for_it_again() -> None:
    kiosk = at_paper().do(e.CalledStaff())
    assert kiosk.did(w.GiveUpSlip) == [w.GiveUpSlip(1, ANA.participant)]
    kiosk.do(e.WentBack(), e.AskedSlip(), e.AskedPaper())
    assert len(kiosk.did(w.PrintSlip)) == 2


def test_a_badge_that_fails_while_the_slip_prints_is_still_collected_at_the_desk() -> None:
    kiosk = at_paper(badge="printing")
    kiosk.badge, kiosk.slip = "failed", "out"
    kiosk.wait(1)
    assert isinstance(kiosk.step, s.Done)
    assert (kiosk.step.badge, kiosk.step.slip, kiosk.step.ticket) == ("collect", "out", "3-1")
    assert kiosk.wait(30).shown == "done"


def test_new_settings_hold_from_the_next_visit_on() -> None:
    kiosk = Kiosk()
    fewer = replace(SETTINGS, languages=("ko",))
    kiosk.flow.use(fewer)
    assert kiosk.step == s.Attract(("ko",))
    kiosk.do(e.ChoseLanguage("ko"))
    kiosk.flow.use(SETTINGS)
    assert kiosk.flow.state.settings == fewer
    assert kiosk.do(e.Cancelled()).step == s.Attract(("en", "ko", "it"))


def test_what_means_nothing_here_changes_nothing() -> None:
    kiosk = Kiosk().do(e.Finished(), e.WentBack(), e.Confirmed(), e.AnsweredPrivacy())
    kiosk.do(e.NeedsTime(), e.Known(99, ANA), e.Kept(1))
    assert (kiosk.shown, kiosk.works, kiosk.others) == ("attract", [], [])
