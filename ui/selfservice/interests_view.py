"""The pages on which somebody says what they are interested in, and what belongs to that."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.domain.interests import DETAIL_CHARS_MAX, HOW_MANY
from kiosk.selfservice import events as e
from kiosk.selfservice import steps as s
from ui.selfservice.sheets import Asking, Choice, Sheet, isolated
from ui.words import translate
from ui.words.interests import detail_words, topic_words


def interests_sheet(step: s.Interests, picked: tuple[str, ...]) -> Sheet:
    """No box has to be ticked."""
    return Sheet(
        title=translate("kiosk", "What are you interested in?"),
        said=(translate("kiosk", "Touch all that you want. The organiser gets in touch."),),
        choices=tuple(
            Choice(topic_words(one.code, one.text), code=one.code, ticked=one.code in picked)
            for one in step.topics
        ),
        columns=2,
        ticks=True,
        others=(_without(),),
        main=Choice(translate("kiosk", "Go on"), e.AnsweredInterests(), "check"),
    )


def details_sheet(step: s.Interests, picked: tuple[str, ...], said: Mapping[str, str]) -> Sheet:
    """One line for each detail that a chosen topic asks for; all of them may stay empty."""
    return Sheet(
        title=translate("kiosk", "Can you say more?"),
        said=(translate("kiosk", "Touch a line to type. You may leave it empty."),),
        choices=tuple(
            _detail(topic, name, code, said.get(code, ""))
            for code, topic, name in lines(step, picked)
        ),
        columns=2,
        others=(_without(),),
        main=Choice(translate("kiosk", "Go on"), answer(step, picked, said), "check"),
    )


def _detail(topic: s.TopicLine, name: str, code: str, text: str) -> Choice:
    """What is asked stands first; once it is typed, what was typed."""
    question, about = detail_words(name), isolated(topic_words(topic.code, topic.text))
    if not text:
        return Choice(question, None, "correct", about, code=code)
    return Choice(isolated(text), None, "correct", f"{about} · {question}", ticked=True, code=code)


def detail_asking(step: s.Interests, code: str, said: Mapping[str, str]) -> Asking:
    topic, _, name = code.partition("/")
    line = next(one for one in step.topics if one.code == topic)
    return Asking(
        title=detail_words(name),
        said=topic_words(topic, line.text),
        name=detail_words(name),
        text=said.get(code, ""),
        least=0,
        digits_first=name == HOW_MANY,
        chars_max=DETAIL_CHARS_MAX,
    )


def lines(step: s.Interests, picked: tuple[str, ...]) -> list[tuple[str, s.TopicLine, str]]:
    """What the chosen topics ask for: the line's code, its topic, the detail's name."""
    return [
        (f"{topic.code}/{name}", topic, name)
        for topic in step.topics
        if topic.code in picked
        for name in topic.asks
    ]


def answer(
    step: s.Interests, picked: tuple[str, ...], said: Mapping[str, str]
) -> e.AnsweredInterests:
    """Everything that was ticked and typed."""
    return e.AnsweredInterests(
        tuple(
            (
                topic.code,
                tuple((name, said[code]) for code, one, name in lines(step, picked)
                      if one is topic and said.get(code)),
            )
            for topic in step.topics
            if topic.code in picked
        )
    )  # fmt: skip


def _without() -> Choice:
    return Choice(translate("kiosk", "Go on without"), e.KeptAsItIs())
