"""The hub's web application: the stations' routes, and a page for the organiser."""

from __future__ import annotations

import ipaddress
import urllib.parse

from fastapi import FastAPI, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect

from kiosk.catalogue import catalogue_of
from kiosk.desk import Desk
from kiosk.domain.roles import DESK
from kiosk.errors import KnownError
from kiosk.hub.answering import Answering
from kiosk.hub.console import Shown, console_page
from kiosk.hub.gate import Refused
from kiosk.languages import wanted_of
from kiosk.said import say
from kiosk.speech import speaking, told
from kiosk.sync import signing
from kiosk.sync.client import (
    EXCHANGE_PATH,
    JOIN_PATH,
    KEY_PATH,
    MEDIA_TYPE,
    SNAPSHOT_PATH,
    STATUS_FAULT_TOLD,
)
from kiosk.sync.hints import DIGEST_BYTES, HINT_PATH
from kiosk.sync.meeting import MEET_PATH
from kiosk.sync.wire import MESSAGE_BYTES_MAX

STRANGER_BYTES_MAX = 100_000
JOIN_BYTES_MAX = 200_000
MEET_BYTES_MAX = 1_000
FORM_BYTES_MAX = 1_000
QUESTION_BYTES_MAX = 1_000_000
LOOPBACK_NAMES = {"localhost", "127.0.0.1", "[::1]"}


def create_app(desk: Desk) -> FastAPI:
    """The application over one desk. It holds nothing that a restart could lose."""
    # No interactive documentation pages: they would load scripts from the network.
    app = FastAPI(title="Rollcall hub", docs_url=None, redoc_url=None, openapi_url=None)
    answering = Answering(desk)
    app.state.answering = answering

    async def upto(request: Request, claim: signing.Claimed | None) -> int:
        """Strangers shall not fill our memory with what is turned away in the end."""
        if _promised_bytes(request) <= STRANGER_BYTES_MAX:
            return STRANGER_BYTES_MAX
        known = await run_in_threadpool(answering.gate.knows, claim)
        return MESSAGE_BYTES_MAX if known else STRANGER_BYTES_MAX

    @app.post(EXCHANGE_PATH)
    async def exchange(request: Request) -> Response:
        claim = signing.claimed(request.headers)
        body = await _body(request, await upto(request, claim))
        answer, signature = await run_in_threadpool(answering.exchange, claim, body)
        headers = {signing.SIGNATURE: signing.as_text(signature)}
        return Response(answer, media_type=MEDIA_TYPE, headers=headers)

    @app.post(SNAPSHOT_PATH)
    async def snapshot(request: Request) -> Response:
        body = await _body(request, QUESTION_BYTES_MAX)
        claim = signing.claimed(request.headers)
        answer, signature = await run_in_threadpool(answering.snapshot, claim, body)
        headers = {signing.SIGNATURE: signing.as_text(signature)}
        return Response(answer, media_type=MEDIA_TYPE, headers=headers)

    @app.post(HINT_PATH)
    async def hint(request: Request) -> Response:
        known = await _body(request, DIGEST_BYTES)
        claim = signing.claimed(request.headers)
        await run_in_threadpool(answering.may_wait, claim, known)
        return Response(await answering.hints.other_than(known), media_type=MEDIA_TYPE)

    @app.post(JOIN_PATH)
    async def join(request: Request) -> Response:
        body = await _body(request, JOIN_BYTES_MAX)
        where = request.client.host if request.client else ""
        return Response(await run_in_threadpool(answering.join, body, where), media_type=MEDIA_TYPE)

    @app.post(MEET_PATH)
    async def meet(request: Request) -> Response:
        body = await _body(request, MEET_BYTES_MAX)
        return Response(await run_in_threadpool(answering.meet, body), media_type=MEDIA_TYPE)

    @app.get("/v1/health")
    def health() -> dict[str, str]:
        event = desk.event()
        return {"program": "rollcall", "event": event.code if event else "", "node": desk.node}

    @app.get(KEY_PATH)
    def key() -> Response:
        return Response(answering.key_word.packed(), media_type=MEDIA_TYPE)

    _add_console(app, answering)
    _tell_faults(app)
    return app


def _add_console(app: FastAPI, answering: Answering) -> None:
    """The organiser's page: read by anybody who may reach it, worked on this computer only."""

    @app.get("/")
    def console(request: Request, revoke: str = "") -> HTMLResponse:
        local = _is_local(request)
        shown = Shown(may_change=local, revoking=revoke if local else "")
        return page(request, shown)

    @app.post("/code")
    async def show_code(request: Request) -> HTMLResponse:
        if not _is_own_form(request):
            raise Refused(
                403, say("A join code is shown only on the hub itself. Open its page there.")
            )
        form = await _form(request)
        return await run_in_threadpool(code_page, request, form.get("role", DESK))

    @app.post("/revoke")
    async def revoke(request: Request) -> Response:
        if not _is_own_form(request):
            raise Refused(
                403, say("Stations are revoked only on the hub itself. Open its page there.")
            )
        form = await _form(request)
        await run_in_threadpool(answering.revoke, form.get("node", ""))
        return RedirectResponse("/", status_code=303)

    def code_page(request: Request, role: str) -> HTMLResponse:
        code = answering.new_code(role)
        offer = app.state.offer_of(code)
        return page(request, Shown(may_change=True, code=code, role=role, offer=offer))

    def page(request: Request, shown: Shown) -> HTMLResponse:
        language = wanted_of(request.headers.get("accept-language", ""))
        wording = answering.desk.wording().get(language.code, {})
        with speaking(catalogue_of(language.code).worded(wording)):
            return HTMLResponse(console_page(answering, shown))


def _tell_faults(app: FastAPI) -> None:
    @app.exception_handler(Refused)
    async def refused(request: Request, error: Refused) -> JSONResponse:
        headers = {signing.COUNTER: str(error.counter)} if error.counter else None
        return JSONResponse({"problem": said_to(request, error.problem)}, error.status, headers)

    @app.exception_handler(KnownError)
    async def known(request: Request, error: KnownError) -> JSONResponse:
        return JSONResponse({"problem": said_to(request, error.words)}, STATUS_FAULT_TOLD)

    def said_to(request: Request, sentence: str) -> str:
        """In the language that a station or a browser asks for: whoever reads it sits there."""
        language = wanted_of(request.headers.get("accept-language", ""))
        with speaking(catalogue_of(language.code)):
            return told(sentence)


async def _body(request: Request, bytes_max: int) -> bytes:
    parts, size = [], 0
    try:
        async for part in request.stream():
            parts.append(part)
            size += len(part)
            if size > bytes_max:
                raise Refused(413, say("The message is too long. Update Rollcall on the station."))
    except ClientDisconnect as gone:
        # The network, or the station's own program: it says all of it again.
        raise Refused(400, say("The message was cut off on its way.")) from gone
    return b"".join(parts)


def _promised_bytes(request: Request) -> int:
    told = request.headers.get("content-length", "")
    return int(told) if told.isascii() and told.isdigit() and len(told) < 12 else MESSAGE_BYTES_MAX


async def _form(request: Request) -> dict[str, str]:
    body = await _body(request, FORM_BYTES_MAX)
    return dict(urllib.parse.parse_qsl(body.decode("utf-8", "replace")))


def _is_own_form(request: Request) -> bool:
    """Sent from our own page on this computer, not by a page of somebody else's in its browser."""
    origin = request.headers.get("origin")
    own = f"{request.url.scheme}://{request.headers.get('host', '')}"
    return _is_local(request) and origin in {None, own}


def _is_local(request: Request) -> bool:
    """Asked from this very computer, and by its own name: a name that a stranger's page made
    to point here would show that page the code."""
    host = request.headers.get("host", "").lower()
    name = host if host.endswith("]") else host.rsplit(":", 1)[0]
    if request.client is None or name not in LOOPBACK_NAMES:
        return False
    try:
        return ipaddress.ip_address(request.client.host).is_loopback
    except ValueError:
        return False
