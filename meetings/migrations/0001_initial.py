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
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="meetings_meetingbody_uid"),
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
