"""Somebody who makes a manifest: reads which page this is, answers it, and clicks what a person would click."""

import re

STEP = re.compile(r"/stap/([a-z-]+)/")
PARTIES = [
    ("Bewonersplatform Zonneweide", "bewonersinitiatief", "ondertekenaar"),
    ("gemeente Lindwaarden", "gemeente", "ondertekenaar"),
    ("Basisschool De Klimop", "basisschool", "ondersteuner"),
]
MOST_PAGES = 60  # of the whole road; more means that somebody walks in circles


class Walker:
    """Fills the pages of a manifest, each in its own way; `seen` lists the steps in the order they were answered."""

    def __init__(self, page):
        self.page, self.seen = page, []

    def walk(self):
        """Answer every required page, until the task list has nothing more to go on with."""
        for _ in range(MOST_PAGES):
            self.page.wait_for_load_state()  # what is asked of a page that is still coming is not there yet
            step = STEP.search(self.page.url)
            if step:
                self.answer(step[1])
            elif not self.go_on():
                return
        raise AssertionError(f"no end to it: {self.seen}")

    def go_on(self):
        """Click "Ga verder" on the task list; False where it is not offered any more."""
        button = self.page.get_by_role("link", name=re.compile(r"^(Begin|Ga verder): "))
        if not button.count():
            return False
        button.click()
        return True

    def answer(self, step):
        """Answer one page."""
        self.seen.append(step)
        getattr(self, step.replace("-", "_"))()

    # --- what hands do --------------------------------------------------------------------------------------------
    def write(self, name, words):
        self.page.locator(f"[name={name}]").fill(words)

    def choose(self, name, value):
        self.page.locator(f"[name={name}][value='{value}']").check()

    def pick(self, name, value):
        self.page.locator(f"select[name={name}]").select_option(value)

    def save(self):
        self.page.get_by_role("button", name=re.compile(r" opslaan$")).click()

    def add(self):
        self.page.get_by_role("link", name=re.compile(r"^(Voeg een|Nog een) ")).click()

    def leave_list(self):
        """Go on from a list to the next step that is open, or to the overview."""
        self.page.get_by_role("link", name=re.compile(r"^(Verder naar|Terug naar het overzicht)")).click()

    def take_usual(self):
        self.page.get_by_role("button", name="Neem dit over").click()

    # --- every page of a manifest ---------------------------------------------------------------------------------
    def vorm(self):
        self.write("title", "Warm Zonneweide")
        self.save()

    def bindend(self):
        self.choose("sensitive", "nee")
        self.take_usual()
        self.save()

    def partijen(self):
        for name, kind, capacity in PARTIES:
            self.add()
            self.write("official_name", name)
            self.party_kind(kind)
            self.choose("capacity", capacity)
            self.save()
        self.leave_list()

    def party_kind(self, kind):
        """Choose the kind of a party; one that is not in the list goes in own words."""
        choice = self.page.locator("select[name=kind_0]")
        if choice.locator(f"option[value='{kind}']").count():
            choice.select_option(kind)
        else:
            choice.select_option("anders")
            self.write("kind_1", kind)

    def aanleiding_en_doel(self):
        self.write("reason", "Het gasnet is oud.\n\nVeel bewoners willen samen beginnen.")
        self.write("goal", "In 2035 is elke woning warm zonder aardgas.")
        for slug in ("betaalbaar", "gelijkwaardig", "open-belangen"):
            boxes = self.page.locator("[name=principles_0]")
            box = self.page.locator(f"[name=principles_0][value='{slug}']")
            (box if box.count() else boxes.nth(self.page.locator("[name=principles_0]:checked").count())).check()
        self.save()

    def gebied(self):
        self.write("name", "Zonneweide")
        self.write("description", "Tussen de vaart en het spoor.")
        self.save()

    def regierol(self):
        self.choose("variant_0", "proces")
        self.save()

    def team(self):
        self.take_usual()
        self.save()

    def teamleden(self):
        """Say who is in the team; somebody must first speak for a party."""
        first = self.page.get_by_role("link", name="Naar Wie namens jullie spreekt")
        if first.count():
            first.click()
            self.page.get_by_role("link", name=PARTIES[0][0]).click()
            self.add()
            self.page.get_by_label("Naam", exact=True).first.fill("Sanne Voorbeeld")
            self.write("function", "bewoner")
            self.save()
            self.leave_list()
        self.page.get_by_label("Ja").check()
        self.save()

    def besluiten(self):
        self.choose("method", "consent")
        self.save()

    def overleggen(self):
        self.page.get_by_role("button", name="kerngroep").click()
        self.write("purpose", "De kerngroep plant de acties.")
        self.save()
        self.leave_list()

    def overleg_ritme(self):
        self.choose("frequency_kind", "elke")
        self.write("frequency_count", "4")
        self.choose("frequency_unit", "weken")
        self.save()

    def informatie_partijen(self):
        for cell in self.page.locator(".w-grid").all():
            cell.locator("[name$='-channel']").first.fill("verslag van het overleg")
            cell.locator("[name$='-frequency']").first.fill("na elk overleg")
            cell.locator("select").first.select_option(label="kerngroep")
        self.save()

    def informatie_bewoners(self):
        self.add()
        self.pick("channel_0", "buurtapp")
        self.page.locator("[name=frequency_0]").first.check()
        self.page.get_by_label("Nederlands").check()
        self.save()
        self.leave_list()

    def vragen_van_bewoners(self):
        self.write("contact", "het buurthuis, elke dinsdag")
        self.save()

    def beloften(self):
        if self.at_choice_of_owner():
            return
        self.add()
        self.write("text", "praat met elk huishouden in twee straten")
        self.write("by_function", "de voorzitter")
        self.page.get_by_label("Op een dag").check()
        self.page.get_by_label("Op welke dag?", exact=True).fill("1 juni 2027")
        self.save()
        self.leave_list()

    def terugkijken(self):
        self.add()
        self.page.get_by_label("Na een gebeurtenis").check()
        self.page.get_by_label("Na welke gebeurtenis?").fill("na de zomer van 2027")
        self.save()
        self.leave_list()

    def begin(self):
        self.take_usual()
        self.save()

    def ondertekenaars(self):
        if self.at_choice_of_owner():
            return
        self.add()
        self.page.get_by_label("Naam", exact=True).fill("Sanne Voorbeeld")
        self.page.get_by_label("E-mailadres").fill("sanne@zwaluwveen.voorbeeld")
        self.write("function", "voorzitter")
        self.save()
        self.leave_list()

    def tekenen(self):
        self.choose("method_0", "papier")
        self.choose("endorse", "nee")
        self.save()

    def samenvatting(self):
        self.write("text", "Bewoners, gemeente en school gaan samen van het gas. " * 6)
        self.save()

    def at_choice_of_owner(self):
        """Choose the first party that has something to do, where a party is asked for."""
        if self.page.locator("form#antwoorden, .w-add").count():
            return False
        self.page.locator(".w-task", has_not_text="Klaar").first.get_by_role("link").click()
        return True
