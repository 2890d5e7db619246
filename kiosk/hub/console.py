"""The organiser's page: how the event stands and which stations are in contact. No names."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from kiosk.hub.answering import Answering

REFRESH_S = 5
MINUTE_MS = 60_000

STYLE = """
body{font:16px/1.5 system-ui,sans-serif;margin:0;background:#f4f6f8;color:#17202a}
main{max-width:60rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.6rem;margin:.2rem 0}h2{font-size:1.1rem;margin:2rem 0 .5rem}
p{margin:.2rem 0}.figures{display:flex;gap:1rem;flex-wrap:wrap;margin:1.2rem 0}
.figure{background:#fff;border-radius:.6rem;padding:.8rem 1.2rem;min-width:8rem;
box-shadow:0 1px 3px #0002}.figure b{display:block;font-size:1.8rem}
table{border-collapse:collapse;width:100%;background:#fff;border-radius:.6rem;overflow:hidden;
box-shadow:0 1px 3px #0002}th,td{padding:.5rem .8rem;text-align:left;border-top:1px solid #e5e9ee}
th{background:#e9eef3;border:0}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
button{font:inherit;padding:.6rem 1.2rem;border:0;border-radius:.5rem;background:#0b5cad;
color:#fff}.code{font:600 2rem ui-monospace,monospace;letter-spacing:.08em;background:#fff;
display:inline-block;padding:.6rem 1.2rem;border-radius:.6rem;border:2px solid #0b5cad}
@media(prefers-color-scheme:dark){body{background:#12171d;color:#e8edf2}
.figure,table,.code{background:#1c242d}th{background:#26313c}th,td{border-color:#2c3844}}
"""


def console_page(answering: Answering, *, may_show_code: bool, code: str = "") -> str:
    """The whole page. It refreshes itself, except while it shows a code to copy."""
    refresh = "" if code else f'<meta http-equiv="refresh" content="{REFRESH_S}">'
    event = answering.desk.event()
    title = event.name if event else "No event yet"
    where = f"{event.host}, {event.venue}" if event else "Import one: kioskctl import PATH"
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f"{refresh}<title>{escape(title)}: hub</title>"
        f'<meta name="viewport" content="width=device-width"><style>{STYLE}</style></head><body>'
        f"<main><h1>{escape(title)}</h1><p>{escape(where)}</p>{_figures(answering)}"
        f"{_visits(answering)}{_stations(answering)}{_code(may_show_code, code)}"
        "</main></body></html>"
    )


def _figures(answering: Answering) -> str:
    counts = answering.desk.counts()
    figures = (
        ("people held", counts.participants),
        ("checked in", counts.checked_in),
        ("badges", counts.badges),
        ("checked in twice", counts.checked_in_twice),
    )
    cells = "".join(f'<div class="figure"><b>{n}</b>{escape(what)}</div>' for what, n in figures)
    return f'<div class="figures">{cells}</div>'


def _visits(answering: Answering) -> str:
    rows = [
        (visit.title, visit.capacity, visit.taken, visit.here, visit.elsewhere, visit.waiting)
        for visit in answering.desk.visits()
    ]
    if not rows:
        return ""
    head = ("Visit", "Seats", "Taken", "Free here", "Free at stations", "Waiting")
    return f"<h2>Visits</h2>{_table(head, rows)}"


def _stations(answering: Answering) -> str:
    desk, contacts = answering.desk, answering.gate.contacts
    heads = desk.heads()
    rows = []
    for node in desk.nodes():
        if node.node == desk.node:
            continue
        contact = contacts.get(node.node)
        acts = sum(head.seq for branch, head in heads.items() if branch.origin == node.node)
        age = "not since this hub started" if contact is None else ""
        if contact is not None:
            age = _age(desk.now_ms() - contact.at_ms)
        state = "" if contact is None else "in step" if contact.in_step else "exchanging"
        rows.append((node.name, age, state, acts))
    if not rows:
        return "<h2>Stations</h2><p>None has joined yet.</p>"
    return f"<h2>Stations</h2>{_table(('Station', 'Last exchange', '', 'Acts held'), rows)}"


def _code(may_show: bool, code: str) -> str:
    if code:
        return (
            "<h2>Join code</h2>"
            f'<p class="code">{escape(code)}</p><p>For one station, for ten minutes. Type it there '
            'together with this hub\'s address.</p><p><a href="/">Back</a></p>'
        )
    if not may_show:
        return ""
    return (
        '<h2>Let a station in</h2><form method="post" action="/code">'
        "<button>Show a join code</button></form>"
    )


def _age(age_ms: int) -> str:
    if age_ms < MINUTE_MS:
        return "now" if age_ms < 10_000 else f"{age_ms // 1000} s ago"
    minutes = age_ms // MINUTE_MS
    return f"{minutes} min ago" if minutes < 120 else f"{minutes // 60} h ago"


def _table(head: Sequence[str], rows: Sequence[Sequence[str | int]]) -> str:
    top = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    body = "".join(f"<tr>{''.join(_cell(cell) for cell in row)}</tr>" for row in rows)
    return f"<table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"


def _cell(cell: str | int) -> str:
    kind = ' class="n"' if isinstance(cell, int) else ""
    return f"<td{kind}>{escape(str(cell))}</td>"
