"""The coming times of a meeting: on which days, who receives it and where, and what is special about a day."""

from collections import Counter
from dataclasses import dataclass

from django.utils import timezone

from agreements.document.dutch import begin, count_word, join_and, sentence
from agreements.models.dutch_dates import MONTHS, dutch_day
from agreements.models.fields import label_of
from agreements.steps.hidden import printable
from meetings.models import MeetingBody
from meetings.rhythm import WEEKDAYS, next_turns, pause_in_words, read_days

RHYTHM, DAYS = "overleg-ritme", "overleg-dagen"


@dataclass(frozen=True)
class Time:
    """One time that a meeting comes together, or falls out; `host` is None where nobody in particular receives it."""

    date: object
    host: object
    notes: tuple

    @property
    def place(self):
        """Give where the host receives; a place of the meeting itself is said once, among the sentences."""
        return begin(self.host.place) if self.host else ""

    @property
    def month(self):
        """Give the month as a calendar writes it: "mrt"."""
        return {"maart": "mrt"}.get(name := MONTHS[self.date.day.month - 1], name[:3])

    @property
    def words(self):
        """Write the day: "1 maart 2027"."""
        return dutch_day(self.date.day)

    @property
    def weekday(self):
        """Name the day of the week: "Maandag"."""
        return list(WEEKDAYS)[self.date.day.weekday()].capitalize()


@dataclass(frozen=True)
class Coming:
    """The coming times of one meeting, and what is said about all of them together."""

    body: object
    times: tuple
    counted_from: object  # the agreed first day; None where weeks are counted from today

    @property
    def held(self):
        """List the times that the meeting takes place."""
        return [time for time in self.times if not time.date.dropped]

    @property
    def first(self):
        """Give the first time that the meeting takes place, or None."""
        return self.held[0] if self.times else None

    @property
    def count(self):
        """Write how many times follow: "de komende twaalf keer", "de komende keer"."""
        return f"de komende {count_word(len(self.held))} keer" if len(self.held) > 1 else "de komende keer"

    @property
    def title(self):
        """Write the heading of its page: "Het projectteam, de komende twaalf keer", or the question that is open."""
        if self.times:
            return f"{begin(self.body.named)}, {self.count}"
        return f"Wanneer {'komen' if self.body.many else 'komt'} {self.body.named} samen?"

    @property
    def span(self):
        """Write from when until when: "1 maart tot en met 8 november 2027"."""
        first, last = (self.held[place].date.day for place in (0, -1))
        if first == last:
            return dutch_day(first)
        start = dutch_day(first) if first.year != last.year else dutch_day(first).rpartition(" ")[0]
        return f"{start} tot en met {dutch_day(last)}"

    @property
    def sentences(self):
        """Write the rhythm, the pause and the place in whole sentences."""
        pause = pause_in_words(self.body)
        policy = label_of(MeetingBody._meta.get_field("place_policy"), self.body.place_policy)
        place = f"Plek: {self.body.place}" if self.body.place else ""
        no_meeting = f"In {pause} is er geen overleg" if pause else ""
        said = (self.body.rhythm, no_meeting, self.body.pause_words, policy, place)
        return " ".join(sentence(words) for words in said if words)

    @property
    def skip(self):
        """Say what happens when a host cannot: a whole sentence, "" where nobody answered that."""
        chosen = label_of(MeetingBody._meta.get_field("rotation_skip"), self.body.rotation_skip)
        return f"Kan een gastheer niet? {sentence(chosen)}" if chosen else ""

    @property
    def turns(self):
        """List (party, number of times) for every host, in the order of the turns."""
        counted = Counter(time.host.party.uid for time in self.held if time.host and time.host.party)
        parties = {host.party.uid: host.party for host in self.body.turns if host.party}
        return [(party, counted[uid]) for uid, party in parties.items()]

    @property
    def never_hosts(self):
        """Name the parties that come and never receive, as a Dutch list; "" where nobody receives."""
        return begin(join_and([member.party.named for member in self.others])) if self.turns and self.others else ""

    @property
    def others(self):
        """List the members that come and never receive the meeting."""
        hosts = {party.uid for party, _times in self.turns}
        return [member for member in self.body.present if member.party.uid not in hosts]

    @property
    def one_never_hosts(self):
        """Tell whether the verb that follows `never_hosts` stands in the singular."""
        return len(self.others) == 1 and not self.others[0].party.many

    @property
    def moves_with_today(self):
        """Tell whether these days shift as time goes by, because no first day was agreed for weeks that are skipped."""
        return not self.counted_from and not self.body.dates and self.body.frequency_count != 1

    @property
    def on_holidays(self):
        """List the times that fall on a holiday."""
        return [time for time in self.held if time.date.holiday]

    @property
    def lacking(self):
        """Say what is still needed to show days, and the slug of the step where it is asked; None with days."""
        return None if self.times else what_is_lacking(self.body)


def coming(answers, body, today):
    """Give the next twelve times of a meeting from a day on; the answers hold only what is asked (`printable`)."""
    since = body.rotation_start or first_day(answers)
    turns = next_turns(body, body.turns or [None], start=max(today, since or today), since=since)
    held = [date.day for date, _host in turns if not date.dropped]
    special = special_days(answers)
    times = [Time(date, host, notes_on(date, held, special)) for date, host in turns]
    return Coming(body, tuple(times), since)


def first_day(answers):
    """Give the day on which the agreement begins, None where that is not a certain day."""
    start = answers.term.start
    return start.day if start.shape == "day" else None


def special_days(answers):
    """List (day, what a team does then, what to say on that day) of everything that is planned on a certain day."""
    gates = [("het beslismoment", "Op deze dag is ook het beslismoment.", gate) for gate in answers.gates]
    looks = [("het terugkijken", "Op deze dag kijken jullie ook samen terug.", one) for one in answers.evaluations]
    return [(one.moment.day, name, words) for name, words, one in gates + looks if one.moment.shape == "day"]


def notes_on(date, held, special):
    """List what to say beside one day: what falls on it, and for what it is the last time."""
    if date.dropped:
        return ()
    later = next((day for day in held if day > date.day), None)
    notes = [words for day, _name, words in special if day == date.day]
    notes += [
        f"Laatste keer vóór {name} van {dutch_day(day)}."
        for day, name, _words in special
        if later and date.day < day < later
    ]
    return tuple(notes)


def what_is_lacking(body):
    """Give (a sentence, the slug of a step): what is still to be answered before days can be shown."""
    if body.frequency_kind == "op_afroep":
        return "Dit overleg komt samen als iemand daarom vraagt. Dan zijn er geen dagen vooruit.", ""
    if read_days(body.dates):
        return "De dagen die jullie noemden, zijn voorbij. Noem nieuwe dagen, dan staan ze hier.", DAYS
    if body.frequency_kind == "per_jaar":
        return "Noem zelf de dagen. Dan staan ze hier.", DAYS
    if not (body.frequency_kind and body.frequency_count and body.frequency_unit):
        return "Vertel hoe vaak dit overleg is. Dan zie je hier op welke dagen het valt.", RHYTHM
    if not body.weekday:
        return "Kies op welke dag van de week dit overleg is. Dan zie je hier de komende twaalf keer.", DAYS
    if body.frequency_unit == "maanden" and not body.week:
        return "Kies in welke week van de maand dit overleg is. Dan zie je hier de komende twaalf keer.", DAYS
    return "Dit overleg valt steeds in een maand zonder overleg. Kies minder maanden zonder overleg.", DAYS


def beside_the_question(page):
    """Give the coming times of a meeting beside a question about it (an `aside` of a step)."""
    answers = printable(page.answers)
    body = answers.get(MeetingBody, page.owner.uid)
    return {"template": "meetings/beside.html", "coming": coming(answers, body, timezone.localdate())}


def beside_the_list(page):
    """Give the first coming time of every meeting beside their list (an `aside` of a step)."""
    answers, today = printable(page.answers), timezone.localdate()
    return {"template": "meetings/bodies.html", "all": [coming(answers, body, today) for body in answers.bodies]}
