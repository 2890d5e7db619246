"""Finding oneself at a kiosk without a code, through a real desk."""

import unicodedata
from collections.abc import Callable

from msgspec.structs import replace

from kiosk.clock import FakeClock
from kiosk.desk import Desk
from kiosk.desk.private_look_up import TRIES_MAX
from kiosk.domain import commands as c
from kiosk.selfservice import events as e
from kiosk.selfservice import steps as s
from kiosk.selfservice import works as w
from tests.desk.at_a_kiosk import ANA, KIM, SEONGNAM, Kiosk, kiosk, shared
from tests.desk.small_event import someone, who
from tests.desk.stations import exchange

__all__ = ["kiosk", "shared"]


def test_the_look_up_finds_who_knows_two_things_of_themselves(shared: tuple[Desk, Kiosk]) -> None:
    _, kiosk = shared
    assert kiosk.desk.self_service_settings().seconds == ("city", "number")
    for letters, second, text in (
        ("kim", "city", "seongnam"),
        ("김서윤", "city", "성남시"),
        ("KIM SEO", "city", "City of Seongnam"),
        ("kim", "number", "kimkim"),
    ):
        kiosk.do(e.Cancelled(), e.ChoseLanguage("en"), e.SaidNoCode())
        step = kiosk.do(e.AskedLookUp(letters, second, text))
        assert isinstance(step, s.Rows)
        assert len(step.rows) == 5
        assert all("Seoyun" not in row.shown and "Seongnam" not in row.shown for row in step.rows)
        (at,) = [at for at, row in enumerate(step.rows) if row.participant]
        confirm = kiosk.do(e.ChoseRow(at))
        assert isinstance(confirm, s.Confirm)
        assert (confirm.guest.shown_name, confirm.guest.other_script) == ("Kim Seoyun", "김서윤")


def test_who_types_pinyin_finds_themselves_however_their_name_was_registered(
    kiosk: Kiosk,
) -> None:
    cheung = someone("CHEUNG", given="David")
    cheung = replace(cheung, family_name="Cheung", native_name="张伟", languages=("zh",))
    zhang = replace(cheung, participant=who("ZHANG"), code="ZHANG", given_name="Mei")
    zhang = replace(zhang, family_name="Zhāng", native_name="", organisation="北京市人民政府")
    lu = replace(zhang, participant=who("LU"), code="LU", given_name="Na", family_name="Lü")
    han = replace(lu, participant=who("HAN"), code="HAN", given_name="娜", family_name="欧阳")
    kiosk.desk.do(c.RecordImport((replace(cheung, organisation="Guangzhou"), zhang, lu, han)))
    for letters, city, code in (
        *(
            ("zhangwei", "guangzhou", "CHEUNG"),
            ("Zhang", "广州", ""),
            ("cheung", "GUANGZHOU", "CHEUNG"),
        ),
        *(
            ("zhang mei", "beijing", "ZHANG"),
            ("ZHA", "Beijing Shi", "ZHANG"),
            ("zha", "北京", "ZHANG"),
        ),
        *(("lvna", "beijing", "LU"), ("lyu", "beijing", "LU"), ("lun", "beijing", "LU")),
        *(("ouyang", "beijing", "HAN"), ("欧阳", "北京市", "HAN"), ("ouyangna", "北", "")),
    ):
        answer = kiosk.desk.serve(w.LookUpPerson(1, letters, "city", city))
        assert isinstance(answer, e.LookedUp)
        found = [row.participant for row in answer.rows if row.participant]
        assert found == ([who(code)] if code else []), (letters, city)


def test_whose_family_name_is_one_sign_finds_themselves_by_it(kiosk: Kiosk) -> None:
    """And the line shows no more of them than it shows of others."""
    people = {
        code: replace(
            KIM,
            participant=who(code),
            code=code,
            given_name=given,
            family_name=family,
            native_name=family + given,
        )
        for code, family, given in (
            ("KIMKIM", "김", "서윤"),
            ("LEELEE", "이", "서윤"),
            ("LILILI", "李", "伟"),
        )
    }
    kiosk.desk.do(c.RecordImport((SEONGNAM, *people.values())))
    for typed, code, shown in (
        ("김", "KIMKIM", "서••• 김•••"),
        ("이", "LEELEE", "서••• 이•••"),
        ("이서", "LEELEE", "서••• 이서•••"),
        ("李", "LILILI", "伟••• 李•••"),
        (unicodedata.normalize("NFD", "이"), "LEELEE", "서••• 이•••"),
    ):
        answer = kiosk.desk.serve(w.LookUpPerson(1, typed, "city", "성남시"))
        assert isinstance(answer, e.LookedUp)
        found = [(row.participant, row.shown) for row in answer.rows if row.participant]
        assert [(one, unicodedata.normalize("NFC", line)) for one, line in found] == [
            (people[code].participant, shown)
        ]
    for typed in ("ab", "ㅇ", "-", "ki"):
        answer = kiosk.desk.serve(w.LookUpPerson(1, typed, "city", "성남시"))
        assert isinstance(answer, e.LookedUp)
        assert answer.too_short, typed


def test_an_email_is_a_second_fact_only_where_emails_are_held(shared: tuple[Desk, Kiosk]) -> None:
    hub, kiosk = shared
    assert hub.self_service_settings().seconds == ("city", "email", "number")
    answer = hub.serve(w.LookUpPerson(1, "bin", "email", "Ana@Example.org"))
    assert isinstance(answer, e.LookedUp)
    assert [row.participant for row in answer.rows if row.participant] == [who(ANA)]
    answer = kiosk.desk.serve(w.LookUpPerson(1, "bin", "email", "Ana@Example.org"))
    assert isinstance(answer, e.LookedUp)
    assert [row.participant for row in answer.rows if row.participant] == []


def test_guesses_are_throttled_by_their_number_until_somebody_comes(
    shared: tuple[Desk, Kiosk], new_desk: Callable[[str], Desk], clock: FakeClock
) -> None:
    hub, kiosk = shared
    shapes = set()
    for guess in range(TRIES_MAX):
        answer = kiosk.desk.serve(w.LookUpPerson(1, f"abc{guess}", "city", f"Nowhere {guess}"))
        assert isinstance(answer, e.LookedUp)
        shapes.add((len(answer.rows), answer.too_short))
    assert shapes == {(5, False)}
    clock.advance(ms=365 * 24 * 3600 * 1000)  # no clock opens it
    station = new_desk("station")  # and no restart
    closed = station.serve(w.LookUpPerson(1, "kim", "city", "Seongnam"))
    assert isinstance(closed, e.MetStaff)
    assert closed.sort == "look-up"
    again = station.serve(w.LookUpPerson(1, "kim", "city", "Seongnam"))
    assert again == closed  # one number, however often somebody tries
    exchange(hub, station)
    (call,) = hub.open_calls()
    assert (call.reason, call.step) == ("look-up", "look-up")
    hub.do(c.AnswerCall(call.call))
    exchange(hub, station)
    assert isinstance(station.serve(w.LookUpPerson(1, "kim", "city", "Seongnam")), e.LookedUp)
    for guess in range(TRIES_MAX):
        station.serve(w.LookUpPerson(1, f"abc{guess}", "city", "Nowhere"))
    assert isinstance(station.serve(w.LookUpPerson(1, "kim", "number", "x")), e.MetStaff)
    station.unlock_look_up()
    assert isinstance(station.serve(w.LookUpPerson(1, "kim", "number", "x")), e.LookedUp)


def test_people_who_find_themselves_close_the_look_up_for_nobody(
    shared: tuple[Desk, Kiosk],
) -> None:
    _, kiosk = shared
    for _ in range(2 * TRIES_MAX):
        found = kiosk.desk.serve(w.LookUpPerson(1, "kim", "city", "Seongnam"))
        assert isinstance(found, e.LookedUp)
        kiosk.desk.serve(w.IdentifyRow(1, who("KIMKIM")))


def test_the_look_up_follows_what_changes(kiosk: Kiosk) -> None:
    ask = w.LookUpPerson(1, "kim", "city", "Seongnam")

    def found() -> list[str]:
        answer = kiosk.desk.serve(ask)
        assert isinstance(answer, e.LookedUp)
        return [row.participant for row in answer.rows if row.participant]

    assert found() == []
    kiosk.desk.do(c.RecordImport((SEONGNAM, KIM)))
    assert found() == [KIM.participant]
    kiosk.desk.do(c.CorrectDetails(KIM.participant, {"family_name": "Park"}))
    assert found() == []
    kiosk.desk.do(c.CorrectDetails(KIM.participant, {"family_name": "Kim"}))
    kiosk.desk.do(c.CancelRegistration(KIM.participant, "ill"))
    assert found() == []
