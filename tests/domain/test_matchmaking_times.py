"""When two people can meet: never while either of them or the table is taken."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import matchmaking_times as mt

DAYS = mt.days_of("2019-10-14", "2019-10-16")
NOW = "2019-10-15T09:50"


def on(day: str, starts: str, ends: str) -> mt.Span:
    return mt.Span(f"{day}T{starts}", f"{day}T{ends}")


TIMES = st.builds(
    lambda day, start, length: mt.Span(
        f"{day}T{8 + start // 12:02d}:{start % 12 * 5:02d}",
        mt.later(f"{day}T{8 + start // 12:02d}:{start % 12 * 5:02d}", length * 5),
    ),
    st.sampled_from(DAYS),
    st.integers(0, 11 * 12),
    st.integers(1, 30),
)
TABLES = st.sampled_from(("1", "2", "A"))
SEARCHES = st.builds(
    mt.Search,
    now=TIMES.map(lambda span: span.starts),
    days=st.just(DAYS),
    opens=st.sampled_from(("", "09:00", "13:30")),
    closes=st.sampled_from(("09:10", "12:00", "18:00")),
    minutes=st.sampled_from((0, 15, 20, 45)),
    tables=st.lists(TABLES, unique=True, max_size=3).map(tuple),
    busy=st.lists(TIMES, max_size=25).map(tuple),
    within=st.lists(TIMES, max_size=2).map(tuple),
    taken=st.lists(st.builds(mt.Taken, TABLES, TIMES), max_size=25).map(tuple),
)


@given(SEARCHES)
def test_no_offer_falls_where_anybody_or_the_table_is_taken(search: mt.Search) -> None:
    found = mt.offers(search)
    assert len(found) <= mt.OFFERED
    assert len({offer.starts for offer in found}) == len(found)
    assert [offer.starts for offer in found] == sorted(offer.starts for offer in found)
    for offer in found:
        assert not any(offer.when.meets(one) for one in search.busy)
        assert mt.is_free(offer.table, offer.when, search.taken)
        assert not search.within or any(
            one.starts <= offer.starts and offer.ends <= one.ends for one in search.within
        )
        assert bool(offer.table) == bool(search.tables)
        assert mt.minutes_of(offer.when) == search.minutes
        assert offer.starts >= mt.later(search.now, mt.NOTICE_MIN)
        assert search.opens <= offer.starts[11:] < offer.ends[11:] <= search.closes


@given(SEARCHES)
def test_what_is_free_is_found_before_anything_later(search: mt.Search) -> None:
    """Tried the slow way: each slot by itself."""
    every = mt.offers(search, 10_000)
    for offer in every[:5]:
        for earlier in mt._slots(search):
            if earlier.starts >= offer.starts:
                break
            free = (
                not any(earlier.meets(one) for one in search.busy)
                and mt._is_within(earlier, search.within)
                and mt._free_table(search, earlier) is not None
            )
            assert free == any(one.starts == earlier.starts for one in every)


def test_the_next_times_keep_the_table_where_it_is_free() -> None:
    morning = on(DAYS[1], "10:00", "10:20")
    search = mt.Search(
        now=NOW,
        days=DAYS,
        opens="09:00",
        closes="11:20",
        minutes=20,
        tables=("4", "5"),
        busy=(morning, on(DAYS[1], "10:20", "10:40")),
        taken=(mt.Taken("4", on(DAYS[1], "10:30", "10:50")),),
    )
    assert [(offer.starts, offer.table) for offer in mt.offers(search)] == [
        ("2019-10-15T10:40", "5"),
        ("2019-10-15T11:00", "4"),
        ("2019-10-16T09:00", "4"),
    ]


def test_people_meet_in_the_hours_in_which_others_do() -> None:
    spans = [on(DAYS[0], "14:00", "14:20"), on(DAYS[2], "09:00", "09:30")]
    assert mt.hours_of(spans) == ("09:00", "14:20")
    assert mt.hours_of([mt.Span("", "soon")]) == ("", "")
    assert mt.days_of("soon", "2019-10-16") == ()


def test_times_are_read_as_people_write_them() -> None:
    assert mt.local_time(" 2019-10-14 9:30 ") == ""
    assert mt.local_time(" 2019-10-14 09:30:00 ") == "2019-10-14T09:30"
    assert mt.later("9999-12-31T23:50", 20) == ""
    assert mt.later("soon", 20) == ""
