"""An agreement: one text in one life, who takes part in writing it, and its name, form and force."""

from django.conf import settings
from django.core.validators import MaxLengthValidator
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.text import slugify

from agreements.kinds import AGREEMENT, INTENT, KINDS
from agreements.models.base import Answer, new_key
from agreements.models.fields import ArticlesField, AttachmentField, MultiChoiceField, OpenChoiceField, label_of
from agreements.models.limits import at_least, long_text

AMENDMENT, SUCCESSOR, COPY = "wijziging", "opvolger", "kopie"
HOW = [(AMENDMENT, "wijziging van"), (SUCCESSOR, "vervolg op"), (COPY, "kopie van")]
BINDING = [
    ("niet", "Niet bindend: jullie laten zien wat jullie willen"),
    ("deels", "Deels bindend: alleen de artikelen die jullie kiezen"),
    ("wel", "Bindend: alle artikelen gelden"),
]
SENSITIVE_REASONS = [
    ("geld", "Het gaat om budget of subsidie"),
    ("dwang", "Een gebied wordt misschien aangewezen"),
    ("huur", "De huur kan stijgen of huurders moeten stemmen"),
    ("bron", "Er is een keuze voor een bron of warmtebedrijf"),
    ("protest", "Er was eerder protest"),
    ("verkiezingen", "Er zijn binnen zes maanden verkiezingen"),
    ("dubbele-rol", "Een partij is ook aanvrager of leverancier"),
    ("conflict", "Partijen hebben een conflict"),
    ("gemeenten", "Er doet meer dan één gemeente mee"),
    ("pers", "De pers heeft belangstelling"),
]
SUBJECTS = [("aardgasvrij", "een aardgasvrije wijk")]
TOGETHER = [("partijen", "partijen"), ("partners", "partners"), ("wij", "wij")]


class State(models.TextChoices):
    """Where an agreement is in its life (S1 to S10)."""

    CONCEPT = "concept", "Concept"
    IN_REVIEW = "in_afstemming", "In afstemming"
    SUBMITTED = "ingediend", "Ingediend"
    RETURNED = "teruggegeven", "Teruggegeven"
    APPROVED = "goedgekeurd", "Goedgekeurd"
    SIGNING = "ter_ondertekening", "Ter ondertekening"
    IN_FORCE = "van_kracht", "Van kracht"
    AMENDED = "gewijzigd", "Gewijzigd"
    ENDED = "beeindigd", "Beëindigd"
    WITHDRAWN = "ingetrokken", "Ingetrokken"


class Role(models.TextChoices):
    """What a membership allows."""

    EDITOR = "editor", "Redacteur"
    MEMBER = "member", "Lid namens een partij"
    COMMENTER = "commenter", "Meelezer die mag reageren"
    OBSERVER = "observer", "Meelezer"


class AgreementQuerySet(models.QuerySet):
    """Questions about agreements."""

    def visible_to(self, user):
        """Give the agreements whose text this user may read: as a member, or as coordinator of the host municipality.

        What the team or the coordinator calls sensitive is for named people only, so there a coordinator needs a
        membership too.
        """
        if not user.is_authenticated or not user.is_active:
            return self.none()
        named = Exists(Membership.objects.filter(agreement=OuterRef("pk"), user=user))
        hosted = Q(partnership__municipality__in=user.coordinatorships.values("municipality"))
        return self.filter(Q(named) | (hosted & ~self.sensitive()))

    @staticmethod
    def sensitive():
        """Give the condition for sensitive mode: the team's answer or the coordinator's file asks for it."""
        asked = Exists(Basics.objects.filter(agreement=OuterRef("pk"), sensitive=True))
        return Q(asked) | Q(coordinator_file__sensitive=True)


class Agreement(models.Model):
    """One text of a partnership, from the first click until it has ended."""

    key = models.CharField(max_length=12, unique=True, default=new_key, editable=False)
    partnership = models.ForeignKey("agreements.Partnership", models.PROTECT, related_name="agreements")
    state = models.CharField("Toestand", max_length=20, choices=State, default=State.CONCEPT, editable=False)
    state_number = models.PositiveIntegerField(default=0, editable=False)
    follows = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="followers", editable=False)
    how = models.CharField(max_length=10, choices=HOW, blank=True, editable=False)
    slug = models.SlugField(max_length=80, blank=True, editable=False)
    created = models.DateTimeField("Begonnen", auto_now_add=True)
    lead_editor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="Wie houdt het document bij?",
        help_text="Deze persoon verzamelt de antwoorden.",
    )
    lead_substitute = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="Wie vervangt deze persoon?",
    )

    objects = AgreementQuerySet.as_manager()

    class Meta:
        """A state is a known one, an address is used once, what follows says how, and one successor is at work."""

        constraints = [
            models.CheckConstraint(condition=Q(state__in=State.values), name="agreement_known_state"),
            models.UniqueConstraint(fields=["slug"], condition=~Q(slug=""), name="agreement_slug_once"),
            models.CheckConstraint(
                condition=Q(follows__isnull=True, how="") | Q(follows__isnull=False, how__in=[how for how, _ in HOW]),
                name="agreement_follows_somehow",
            ),
            models.UniqueConstraint(
                fields=["follows"],
                condition=Q(how=SUCCESSOR) & ~Q(state=State.WITHDRAWN),
                name="agreement_one_successor",
            ),
        ]

    def __str__(self):
        return self.key

    @property
    def municipality(self):
        """The host municipality; never printed by itself."""
        return self.partnership.municipality

    @property
    def is_open_for_writing(self):
        """Tell whether answers may be changed: only in a draft and in a text that was sent back (I-5)."""
        return self.state in (State.CONCEPT, State.RETURNED)


class Membership(models.Model):
    """What one person may do in one agreement; somebody may hold several, and their rights add up."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="memberships")
    agreement = models.ForeignKey(Agreement, models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=10, choices=Role)
    party = models.ForeignKey("agreements.Party", models.CASCADE, null=True, blank=True, related_name="memberships")

    class Meta:
        """A member belongs to a party, the others do not; nobody holds the same membership twice."""

        constraints = [
            models.CheckConstraint(
                condition=Q(role=Role.MEMBER, party__isnull=False)
                | Q(role__in=[Role.EDITOR, Role.COMMENTER, Role.OBSERVER], party__isnull=True),
                name="membership_party_of_member",
            ),
            # Two constraints, because NULLs never equal each other in SQLite.
            models.UniqueConstraint(
                fields=["user", "agreement", "party"], condition=Q(party__isnull=False), name="membership_party_once"
            ),
            models.UniqueConstraint(
                fields=["user", "agreement", "role"], condition=Q(party__isnull=True), name="membership_role_once"
            ),
        ]

    def __str__(self):
        return f"{self.user} ({self.role})"


def kind_choices():
    """List the kinds by slug and name."""
    return [(kind.slug, kind.name) for kind in KINDS.values()]


def label_choices():
    """List every name that a kind of document may carry on its title page, each once."""
    names = dict.fromkeys(name for kind in KINDS.values() for name in kind.names)
    return [(slugify(name), name) for name in names]


def article_choices():
    """List the articles that a team may call binding: those between the parties and the signatures."""
    headings = {}
    for kind in (AGREEMENT, INTENT):
        for slug in kind.body:
            headings.setdefault(slug, kind.headings[slug])
    return list(headings.items())


class Basics(Answer):
    """The name of the document, its form, how binding it is, and how delicate (A)."""

    plural = "basics"
    single = True

    title = models.CharField(
        "Hoe heet jullie document?",
        max_length=120,
        blank=True,
        help_text="Noem de wijk in de titel. Bijvoorbeeld: Warm Zwaluwveen, samen van het gas.",
        validators=[at_least(5)],
    )
    kind = models.CharField(
        "Welke vorm kiezen jullie?",
        max_length=30,
        choices=kind_choices,
        blank=True,
        help_text="Een manifest laat zien waar jullie voor staan. In een intentieverklaring staat wat jullie gaan "
        "uitzoeken. In een samenwerkingsovereenkomst staat wie wat doet. Je kunt later anders kiezen: jullie "
        "antwoorden blijven bewaard.",
    )
    title_label = OpenChoiceField(
        "Welke naam gebruiken jullie voor deze vorm?",
        choices=label_choices,
        max_length=60,
        help_text="Bijvoorbeeld convenant of buurtakkoord. De naam verandert niets aan de inhoud.",
    )
    form_reason = long_text(
        "Waarom past deze vorm bij jullie?", 1500, "Vertel dit als jullie iets anders kiezen dan het advies."
    )
    predecessor = models.CharField(
        "Komt dit document na een eerder document?",
        max_length=150,
        blank=True,
        help_text="Schrijf de naam en het jaar op. Is dit het eerste document? Laat het dan leeg.",
    )
    predecessor_file = AttachmentField("Voeg het eerdere document toe.", help_text="Een pdf of een foto.")
    binding = models.CharField(
        "Hoe bindend zijn de afspraken?",
        max_length=10,
        choices=BINDING,
        blank=True,
        help_text="Een manifest bindt niemand. Een overeenkomst bindt altijd, helemaal of voor een deel. "
        "Twijfel je? Vraag een jurist.",
    )
    binding_articles = ArticlesField(
        "Welke artikelen zijn bindend?",
        choices=article_choices,
        help_text="Van de andere artikelen kan niemand nakoming eisen.",
    )
    sensitive = models.BooleanField(
        "Kan dit bestuurlijk gevoelig zijn?",
        null=True,
        blank=True,
        help_text="Denk aan geld, dwang, verkiezingen, protest of een conflict. Kies je ja? "
        "Dan lezen alleen mensen mee die jullie noemen, en kijkt een tweede persoon bij de gemeente mee.",
    )
    sensitive_reasons = MultiChoiceField(
        "Waarom is het gevoelig?",
        choices=SENSITIVE_REASONS,
        help_text="Schrijf het neutraal op. Iedereen kan een overheid om stukken vragen.",
        validators=[MaxLengthValidator(15, "Noem ten hoogste %(limit_value)d redenen.")],
    )
    subject = OpenChoiceField(
        "Waar gaat de samenwerking over?",
        choices=SUBJECTS,
        max_length=100,
        help_text="Andere woorden mogen ook. Bijvoorbeeld: een groene wijk.",
    )
    together = OpenChoiceField(
        "Hoe heten jullie samen in de tekst?",
        choices=TOGETHER,
        max_length=40,
        help_text="Kies je zelf een woord? Schrijf het in het meervoud, zoals: de buurtpartners.",
    )

    def __str__(self):
        return self.title or f"{self.label} zonder titel"

    @property
    def label(self):
        """The name on the title page: what the team chose, else the name of the kind."""
        chosen = label_of(self._meta.get_field("title_label"), self.title_label)
        return chosen or (KINDS[self.kind].name if self.kind in KINDS else "Document")
