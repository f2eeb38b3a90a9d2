import django.core.validators
import django.db.models.deletion
from django.db import migrations, models

import agreements.models.base
import meetings.rhythm


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("agreements", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="MeetingBody",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "name",
                    models.CharField(
                        blank=True,
                        help_text="Begin klein. Twee overleggen zijn vaak genoeg.",
                        max_length=80,
                        verbose_name="Welk overleg is er?",
                    ),
                ),
                (
                    "in_sentence",
                    models.CharField(
                        blank=True,
                        help_text="Schrijf “de” of “het” erbij als dat hoort. Bijvoorbeeld: de kerngroep of het wijkoverleg.",
                        max_length=80,
                        verbose_name="Hoe staat de naam in een zin?",
                    ),
                ),
                (
                    "many",
                    models.BooleanField(
                        blank=True,
                        choices=[
                            (False, "enkelvoud, zoals “de gemeente doet mee”"),
                            (True, "meervoud, zoals “de corporaties doen mee”"),
                        ],
                        default=None,
                        null=True,
                        verbose_name="Is de naam enkelvoud of meervoud?",
                    ),
                ),
                (
                    "level",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("bestuurlijk", "bestuurlijk: over de hoofdlijnen"),
                            ("dagelijks", "dagelijks: voor de voortgang"),
                            ("werk", "werk: over één onderwerp"),
                            ("meedenken", "meedenken: zonder zelf te beslissen"),
                            ("open", "open voor de buurt"),
                            ("toezien", "toezien op de afspraken"),
                        ],
                        max_length=150,
                        verbose_name="Welk soort overleg is het?",
                    ),
                ),
                (
                    "purpose",
                    models.TextField(
                        blank=True,
                        help_text="Eén of twee zinnen.",
                        max_length=300,
                        validators=[
                            django.core.validators.MaxLengthValidator(
                                300,
                                "De tekst is %(show_value)d tekens lang. Maak de tekst korter: ten hoogste %(limit_value)d tekens.",
                            )
                        ],
                        verbose_name="Waarvoor is dit overleg?",
                    ),
                ),
                (
                    "influence",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("informeren", "Informeren: wie komt, hoort wat er speelt"),
                            ("raadplegen", "Raadplegen: wie komt, geeft een mening"),
                            ("adviseren", "Adviseren: het overleg geeft advies"),
                            ("samen-maken", "Samen maken: het overleg maakt plannen mee"),
                            ("meebeslissen", "Meebeslissen: het overleg beslist mee"),
                        ],
                        help_text="Beloof niet meer invloed dan er is.",
                        max_length=20,
                        verbose_name="Hoeveel invloed heeft dit overleg?",
                    ),
                ),
                (
                    "others",
                    models.TextField(
                        blank=True,
                        help_text="Mensen die niet namens een partij komen. Eén groep per regel. Bijvoorbeeld: twaalf bewoners.",
                        verbose_name="Wie komen er nog meer?",
                    ),
                ),
                (
                    "frequency_kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("elke", "Elke week of maand, of om de zoveel weken of maanden"),
                            ("per_jaar", "Een aantal keren per jaar"),
                            ("op_afroep", "Alleen als iemand daarom vraagt"),
                        ],
                        max_length=20,
                        verbose_name="Hoe vaak komt dit overleg samen?",
                    ),
                ),
                (
                    "frequency_count",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Om de hoeveel weken of maanden, of hoeveel keer per jaar. Elke vier weken? Vul 4 in.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(1, "Vul 1 of meer in."),
                            django.core.validators.MaxValueValidator(52, "Vul 52 of minder in."),
                        ],
                        verbose_name="Welk aantal?",
                    ),
                ),
                (
                    "frequency_unit",
                    models.CharField(
                        blank=True,
                        choices=[("weken", "weken"), ("maanden", "maanden")],
                        max_length=20,
                        verbose_name="Weken of maanden?",
                    ),
                ),
                (
                    "weekday",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("maandag", "maandag"),
                            ("dinsdag", "dinsdag"),
                            ("woensdag", "woensdag"),
                            ("donderdag", "donderdag"),
                            ("vrijdag", "vrijdag"),
                            ("zaterdag", "zaterdag"),
                            ("zondag", "zondag"),
                        ],
                        help_text="Vraag vrijwilligers wanneer het kan. De avond is vaak beter.",
                        max_length=20,
                        verbose_name="Op welke dag?",
                    ),
                ),
                (
                    "week",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("eerste", "de eerste week"),
                            ("tweede", "de tweede week"),
                            ("derde", "de derde week"),
                            ("vierde", "de vierde week"),
                            ("laatste", "de laatste week"),
                        ],
                        max_length=20,
                        verbose_name="In welke week van de maand?",
                    ),
                ),
                (
                    "start",
                    models.TimeField(
                        blank=True, help_text="Bijvoorbeeld 19.30.", null=True, verbose_name="Hoe laat begint het?"
                    ),
                ),
                (
                    "end",
                    models.TimeField(
                        blank=True, help_text="Bijvoorbeeld 21.00.", null=True, verbose_name="Hoe laat is het klaar?"
                    ),
                ),
                (
                    "dates",
                    models.TextField(
                        blank=True,
                        help_text="Eén dag per regel. Bijvoorbeeld: 24 juni 2027.",
                        validators=[meetings.rhythm.read_days],
                        verbose_name="Op welke dagen, als jullie die al weten?",
                    ),
                ),
                (
                    "pause_months",
                    models.JSONField(
                        blank=True,
                        choices=[
                            ("januari", "januari"),
                            ("februari", "februari"),
                            ("maart", "maart"),
                            ("april", "april"),
                            ("mei", "mei"),
                            ("juni", "juni"),
                            ("juli", "juli"),
                            ("augustus", "augustus"),
                            ("september", "september"),
                            ("oktober", "oktober"),
                            ("november", "november"),
                            ("december", "december"),
                        ],
                        default=list,
                        verbose_name="In welke maanden is er geen overleg?",
                    ),
                ),
                (
                    "pause_words",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: de kerstvakantie.",
                        max_length=150,
                        verbose_name="Is er nog een andere tijd zonder overleg?",
                    ),
                ),
                (
                    "place_policy",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("wijk", "in de wijk"),
                            ("rouleren", "om de beurt bij een andere partij"),
                            ("om-en-om", "om en om op twee plekken"),
                            ("vast", "op een vaste plek"),
                            ("online", "online"),
                        ],
                        help_text="Kies liever een plek in de wijk dan vanzelf het gemeentehuis.",
                        max_length=150,
                        verbose_name="Waar komen jullie samen?",
                    ),
                ),
                (
                    "place",
                    models.CharField(
                        blank=True,
                        help_text="De naam, en het adres als dat nodig is. Bijvoorbeeld: buurthuis Het Nest.",
                        max_length=200,
                        verbose_name="Welke plek is dat?",
                    ),
                ),
                (
                    "chair_how",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("iemand", "Altijd dezelfde"),
                            ("om-de-beurt", "Om de beurt"),
                            ("onafhankelijk", "Iemand van buiten, die bij geen partij hoort"),
                        ],
                        max_length=20,
                        verbose_name="Wie zit voor?",
                    ),
                ),
                (
                    "chair_words",
                    models.CharField(
                        blank=True,
                        help_text="Een functie. Geen naam.",
                        max_length=150,
                        verbose_name="Wie is die voorzitter van buiten?",
                    ),
                ),
                (
                    "notes_how",
                    models.CharField(
                        blank=True,
                        choices=[("iemand", "Altijd dezelfde"), ("om-de-beurt", "Om de beurt")],
                        help_text="Een lijst van besluiten en acties is genoeg.",
                        max_length=20,
                        verbose_name="Wie maakt het verslag?",
                    ),
                ),
                (
                    "notes_days",
                    models.PositiveIntegerField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                60, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Binnen hoeveel dagen na het overleg is het er?",
                    ),
                ),
                (
                    "invite_days",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Van 1 tot en met 30.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                30, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Hoeveel dagen van tevoren komt de uitnodiging met stukken?",
                    ),
                ),
                (
                    "extra_days",
                    models.PositiveIntegerField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                60, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Binnen hoeveel dagen is dat extra overleg?",
                    ),
                ),
                (
                    "quorum",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("aantal", "Een aantal partijen"),
                            ("deel", "Een deel van de partijen"),
                            ("iedereen", "Alle partijen"),
                            ("geen", "Wie er is, beslist"),
                        ],
                        help_text="Moet één partij er altijd bij zijn? Dat zeg je bij “Wie erbij zijn”.",
                        max_length=20,
                        verbose_name="Wie moet erbij zijn om te beslissen?",
                    ),
                ),
                (
                    "quorum_parties",
                    models.PositiveIntegerField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                60, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Hoeveel partijen?",
                    ),
                ),
                (
                    "quorum_percentage",
                    models.PositiveIntegerField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                100, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Welk deel, in procenten?",
                    ),
                ),
                (
                    "rights",
                    models.JSONField(
                        blank=True,
                        choices=[
                            ("ongevraagd-advies", "Ongevraagd advies geven"),
                            ("toezien", "Toezien op de afspraken"),
                            ("klachten", "Klachten behandelen"),
                            ("horen", "Gehoord worden voordat iemand van een advies afwijkt"),
                        ],
                        default=list,
                        help_text="Behandelt dit overleg klachten? Dan lezen bewoners hoe ze kunnen klagen.",
                        verbose_name="Welke bijzondere taken heeft dit overleg?",
                    ),
                ),
                (
                    "access",
                    models.JSONField(
                        blank=True,
                        choices=[
                            ("rolstoel", "Er kan een rolstoel naar binnen"),
                            ("lift", "Er is een lift, of alles is op de begane grond"),
                            ("ov", "Er is openbaar vervoer dichtbij"),
                            ("toilet", "Er is een toilet voor iedereen"),
                            ("taal", "Er is hulp in andere talen"),
                            ("oppas", "Er is opvang voor kinderen"),
                        ],
                        default=list,
                        help_text="Kies alles wat klopt. Vraag het na bij de plek.",
                        verbose_name="Is de plek goed bereikbaar voor iedereen?",
                    ),
                ),
                (
                    "rotation_start",
                    models.DateField(
                        blank=True,
                        help_text="Daarna gaat het op volgorde.",
                        null=True,
                        verbose_name="Op welke dag begint de eerste gastheer?",
                    ),
                ),
                (
                    "rotation_skip",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("volgende", "De volgende schuift door"),
                            ("ruilen", "Ruilen mag"),
                            ("online", "Dan is het overleg online"),
                        ],
                        max_length=100,
                        verbose_name="Wat als een gastheer niet kan?",
                    ),
                ),
                (
                    "host_duties",
                    models.JSONField(
                        blank=True,
                        choices=[
                            ("zaal", "een zaal"),
                            ("koffie", "koffie en thee"),
                            ("sleutel", "de sleutel"),
                            ("scherm", "een scherm"),
                            ("ontvangst", "iemand die mensen ontvangt"),
                        ],
                        default=list,
                        verbose_name="Wat regelt de gastheer?",
                    ),
                ),
                (
                    "chair_everyone",
                    models.BooleanField(
                        default=False, editable=False, verbose_name="Welke partij levert de voorzitter?"
                    ),
                ),
                (
                    "chair_unit",
                    models.CharField(
                        blank=True, editable=False, max_length=150, verbose_name="Welke partij levert de voorzitter?"
                    ),
                ),
                (
                    "notes_by_everyone",
                    models.BooleanField(default=False, editable=False, verbose_name="Welke partij maakt het verslag?"),
                ),
                (
                    "notes_by_unit",
                    models.CharField(
                        blank=True, editable=False, max_length=150, verbose_name="Welke partij maakt het verslag?"
                    ),
                ),
                (
                    "extra_by_everyone",
                    models.BooleanField(
                        default=False, editable=False, verbose_name="Wie mag om een extra overleg vragen?"
                    ),
                ),
                (
                    "extra_by_unit",
                    models.CharField(
                        blank=True, editable=False, max_length=150, verbose_name="Wie mag om een extra overleg vragen?"
                    ),
                ),
                (
                    "agreement",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="agreements.agreement",
                    ),
                ),
                (
                    "chair_body",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="meetings.meetingbody",
                        verbose_name="Welke partij levert de voorzitter?",
                    ),
                ),
                (
                    "chair_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Welke partij levert de voorzitter?",
                    ),
                ),
                (
                    "chair_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Welke partij levert de voorzitter?",
                    ),
                ),
                (
                    "extra_by_body",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="meetings.meetingbody",
                        verbose_name="Wie mag om een extra overleg vragen?",
                    ),
                ),
                (
                    "extra_by_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Wie mag om een extra overleg vragen?",
                    ),
                ),
                (
                    "extra_by_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Wie mag om een extra overleg vragen?",
                    ),
                ),
                (
                    "notes_by_body",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="meetings.meetingbody",
                        verbose_name="Welke partij maakt het verslag?",
                    ),
                ),
                (
                    "notes_by_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Welke partij maakt het verslag?",
                    ),
                ),
                (
                    "notes_by_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Welke partij maakt het verslag?",
                    ),
                ),
                (
                    "reports_to",
                    models.ForeignKey(
                        blank=True,
                        help_text="Eén overleg staat bovenaan. Bij dat overleg laat je dit leeg.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="meetings.meetingbody",
                        verbose_name="Aan welk overleg geeft dit overleg terugkoppeling?",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="meetings_meetingbody_uid"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("invite_days__isnull", True),
                            models.Q(("invite_days__gte", 1), ("invite_days__lte", 30)),
                            _connector="OR",
                        ),
                        name="meetings_meetingbody_invite_days_range",
                        violation_error_message="Vul een getal van 1 tot en met 30 in.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("quorum_percentage__isnull", True),
                            models.Q(("quorum_percentage__gte", 1), ("quorum_percentage__lte", 100)),
                            _connector="OR",
                        ),
                        name="meetings_meetingbody_quorum_percentage_range",
                        violation_error_message="Vul een getal van 1 tot en met 100 in.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("start__isnull", True),
                            ("end__isnull", True),
                            ("end__gt", models.F("start")),
                            _connector="OR",
                        ),
                        name="meeting_ends_after_it_starts",
                        violation_error_message="Het overleg is klaar voordat het begint. Kies een latere eindtijd.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("chair_body__isnull", True),
                                ("chair_everyone", False),
                                ("chair_group__isnull", True),
                                ("chair_party__isnull", True),
                            ),
                            models.Q(
                                ("chair_body__isnull", True),
                                ("chair_everyone", True),
                                ("chair_group__isnull", True),
                                ("chair_party__isnull", True),
                            ),
                            models.Q(
                                ("chair_body__isnull", True),
                                ("chair_everyone", False),
                                ("chair_group__isnull", True),
                                ("chair_party__isnull", False),
                            ),
                            models.Q(
                                ("chair_body__isnull", True),
                                ("chair_everyone", False),
                                ("chair_group__isnull", False),
                                ("chair_party__isnull", True),
                            ),
                            models.Q(
                                ("chair_body__isnull", False),
                                ("chair_everyone", False),
                                ("chair_group__isnull", True),
                                ("chair_party__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="meetings_meetingbody_chair",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("notes_by_body__isnull", True),
                                ("notes_by_everyone", False),
                                ("notes_by_group__isnull", True),
                                ("notes_by_party__isnull", True),
                            ),
                            models.Q(
                                ("notes_by_body__isnull", True),
                                ("notes_by_everyone", True),
                                ("notes_by_group__isnull", True),
                                ("notes_by_party__isnull", True),
                            ),
                            models.Q(
                                ("notes_by_body__isnull", True),
                                ("notes_by_everyone", False),
                                ("notes_by_group__isnull", True),
                                ("notes_by_party__isnull", False),
                            ),
                            models.Q(
                                ("notes_by_body__isnull", True),
                                ("notes_by_everyone", False),
                                ("notes_by_group__isnull", False),
                                ("notes_by_party__isnull", True),
                            ),
                            models.Q(
                                ("notes_by_body__isnull", False),
                                ("notes_by_everyone", False),
                                ("notes_by_group__isnull", True),
                                ("notes_by_party__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="meetings_meetingbody_notes_by",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("extra_by_body__isnull", True),
                                ("extra_by_everyone", False),
                                ("extra_by_group__isnull", True),
                                ("extra_by_party__isnull", True),
                            ),
                            models.Q(
                                ("extra_by_body__isnull", True),
                                ("extra_by_everyone", True),
                                ("extra_by_group__isnull", True),
                                ("extra_by_party__isnull", True),
                            ),
                            models.Q(
                                ("extra_by_body__isnull", True),
                                ("extra_by_everyone", False),
                                ("extra_by_group__isnull", True),
                                ("extra_by_party__isnull", False),
                            ),
                            models.Q(
                                ("extra_by_body__isnull", True),
                                ("extra_by_everyone", False),
                                ("extra_by_group__isnull", False),
                                ("extra_by_party__isnull", True),
                            ),
                            models.Q(
                                ("extra_by_body__isnull", False),
                                ("extra_by_everyone", False),
                                ("extra_by_group__isnull", True),
                                ("extra_by_party__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="meetings_meetingbody_extra_by",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="MeetingPlace",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "resident_place",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld het buurthuis, de school of de sportclub.",
                        max_length=200,
                        verbose_name="Waar houden jullie bijeenkomsten voor bewoners?",
                    ),
                ),
                (
                    "agreement",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="agreements.agreement",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [models.UniqueConstraint(fields=("agreement", "uid"), name="meetings_meetingplace_uid")],
            },
        ),
        migrations.CreateModel(
            name="Host",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "place",
                    models.CharField(
                        blank=True,
                        help_text="De naam van de plek, als je die al weet.",
                        max_length=200,
                        verbose_name="Waar is dat?",
                    ),
                ),
                (
                    "agreement",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="agreements.agreement",
                    ),
                ),
                (
                    "party",
                    models.ForeignKey(
                        blank=True,
                        help_text="Zet de partijen daarna op volgorde.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Welke partij ontvangt het overleg?",
                    ),
                ),
                (
                    "body",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="meetings.meetingbody",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [models.UniqueConstraint(fields=("agreement", "uid"), name="meetings_host_uid")],
            },
        ),
        migrations.CreateModel(
            name="BodyMember",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "attends",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("vast", "Is er altijd bij"),
                            ("afroep", "Komt op uitnodiging"),
                            ("waarnemer", "Luistert mee als waarnemer"),
                            ("niet", "Is er niet bij"),
                        ],
                        max_length=20,
                        verbose_name="Is deze partij erbij?",
                    ),
                ),
                (
                    "vote",
                    models.BooleanField(
                        blank=True,
                        choices=[(True, "Ja"), (False, "Nee")],
                        null=True,
                        verbose_name="Beslist deze partij mee?",
                    ),
                ),
                (
                    "needed",
                    models.BooleanField(
                        blank=True, null=True, verbose_name="Moet deze partij erbij zijn om te beslissen?"
                    ),
                ),
                (
                    "agreement",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="agreements.agreement",
                    ),
                ),
                (
                    "party",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="agreements.party",
                    ),
                ),
                (
                    "body",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="meetings.meetingbody",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="meetings_bodymember_uid"),
                    models.UniqueConstraint(fields=("body", "party"), name="one_membership_per_body_and_party"),
                ],
            },
        ),
    ]
