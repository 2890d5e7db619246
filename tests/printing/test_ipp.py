"""The wire form of the printing protocol, against bytes and against nonsense."""

import contextlib
import socket
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing import ipp
from kiosk.printing.cups_printer import CupsPrinter, queues

ANSWER = (
    b"\x02\x00\x00\x00\x00\x00\x00\x01"
    b"\x01\x47\x00\x12attributes-charset\x00\x05utf-8"
    b"\x04\x23\x00\x0dprinter-state\x00\x04\x00\x00\x00\x05"
    b"\x44\x00\x15printer-state-reasons\x00\x0bmedia-empty\x44\x00\x00\x00\x06paused"
    b"\x22\x00\x19printer-is-accepting-jobs\x00\x01\x00"
    b"\x03"
)


def test_an_answer_is_read_with_its_sets_and_groups() -> None:
    answer = ipp.decode(ANSWER)
    assert answer.ok
    assert answer.first("printer-state") == 5
    assert answer.values("printer-state-reasons") == ["media-empty", "paused"]
    assert answer.first("printer-is-accepting-jobs") is False
    assert answer.first("nothing of the kind") is None


@given(st.integers(0, len(ANSWER) - 1))
def test_an_answer_that_was_cut_off_is_not_believed(size: int) -> None:
    with pytest.raises(ValueError, match="cut off"):
        ipp.decode(ANSWER[:size])


@given(st.binary(max_size=200))
def test_nonsense_is_refused_or_read_but_never_a_surprise(data: bytes) -> None:
    with contextlib.suppress(ValueError):
        ipp.decode(data)


def test_a_request_names_the_queue_the_title_and_ends_with_the_document() -> None:
    request = ipp.Request(
        ipp.Operation.PRINT_JOB,
        queue="Büro",
        title="홍길동" * 100,
        job_options=(("media", "iso_a6_105x148mm"),),
        document=b"%PDF-1.4",
    )
    data = ipp.encode(request, user="desk")
    assert data.endswith(b"\x03%PDF-1.4")
    assert b"ipp://localhost/printers/B%C3%BCro" in data
    assert data.index(b"\x02\x44\x00\x05media") > data.index(b"job-name")
    assert len(data) < 700  # the title was shortened to what the protocol allows


def test_where_no_cups_runs_the_printer_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "no.sock"))
    state = CupsPrinter("badge").state()
    assert not state.ready
    assert "CUPS" in state.words
    assert "choose another printer" in state.words
    assert queues() == []


def test_a_service_that_is_no_cups_is_told_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{server.getsockname()[1]}")
        with pytest.raises(ipp.NoAnswer) as caught:
            # It takes the request and never answers: the deadline ends it.
            ipp.ask(ipp.Request(ipp.Operation.CUPS_GET_PRINTERS), deadline_s=0.05)
    assert caught.value.sent
