import django.core.validators
import django.db.models.deletion
import django.db.models.functions.text
import django.db.models.lookups
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import accounts.models.names
import agreements.models.agreement
import agreements.models.attachments
import agreements.models.base
import agreements.models.information
import agreements.models.invitations
import agreements.models.openness
import agreements.models.own_articles
import agreements.models.purpose
import agreements.models.rendering


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "__first__"),
    ]

    operations = [
        migrations.CreateModel(
            name="Clause",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=30)),
                ("article", models.CharField(max_length=40)),
                ("number", models.PositiveIntegerField()),
                (
                    "text",
                    models.TextField(
                        blank=True,
                        help_text="Begin voor elke bepaling op een nieuwe regel. Een regel met een streepje ervoor wordt een punt van een lijst.",
                        max_length=6000,
                        validators=[
                            django.core.validators.MaxLengthValidator(
                                6000,
                                "De tekst is %(show_value)d tekens lang. Maak de tekst korter: ten hoogste %(limit_value)d tekens.",
                            ),
                            agreements.models.own_articles.check_first_line,
                        ],
                        verbose_name="Wat staat er in plaats van de modeltekst?",
                    ),
                ),
                (
                    "reason",
                    models.CharField(
                        help_text="De teams lezen dit ook. Schrijf het kort en gewoon op.",
                        max_length=300,
                        verbose_name="Waarom wijkt de gemeente af van de modeltekst?",
                    ),
                ),
                ("made_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("withdrawn_at", models.DateTimeField(null=True)),
                (
                    "made_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="clauses", to="accounts.municipality"
                    ),
                ),
                (
                    "withdrawn_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("municipality", "kind", "article", "number"), name="clause_number_once"
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("withdrawn_at__isnull", True)),
                        fields=("municipality", "kind", "article"),
                        name="clause_one_in_force",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.LessThanOrEqual(
                            django.db.models.functions.text.Length(models.F("text")), 6000
                        ),
                        name="agreements_clause_text_length",
                        violation_error_message="Dit mag niet langer zijn dan 6000 tekens.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.LessThanOrEqual(
                            django.db.models.functions.text.Length(models.F("reason")), 300
                        ),
                        name="agreements_clause_reason_length",
                        violation_error_message="Dit mag niet langer zijn dan 300 tekens.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Partnership",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "municipality",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="partnerships",
                        to="accounts.municipality",
                    ),
                ),
                (
                    "part_of",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="parts",
                        to="agreements.partnership",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Rendering",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sha256", models.CharField(max_length=64, unique=True)),
                ("layout", models.CharField(max_length=10)),
                ("municipality", models.CharField(blank=True, max_length=100)),
                (
                    "state",
                    models.CharField(
                        choices=[("wacht", "Wacht"), ("bezig", "Bezig"), ("klaar", "Klaar"), ("mislukt", "Mislukt")],
                        default="wacht",
                        max_length=10,
                    ),
                ),
                ("source", models.TextField(blank=True)),
                ("file", models.FileField(blank=True, max_length=200, upload_to=agreements.models.rendering.file_key)),
                ("bytes", models.PositiveIntegerField(default=0)),
                ("error", models.CharField(blank=True, max_length=300)),
                ("tries", models.PositiveIntegerField(default=0)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["wacht", "bezig", "klaar", "mislukt"])),
                        name="rendering_known_state",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "klaar"), _negated=True),
                            models.Q(("file", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="rendering_ready_with_file",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Agreement",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "key",
                    models.CharField(
                        default=agreements.models.base.new_key, editable=False, max_length=12, unique=True
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("concept", "Concept"),
                            ("in_afstemming", "In afstemming"),
                            ("ingediend", "Ingediend"),
                            ("teruggegeven", "Teruggegeven"),
                            ("goedgekeurd", "Goedgekeurd"),
                            ("ter_ondertekening", "Ter ondertekening"),
                            ("van_kracht", "Van kracht"),
                            ("gewijzigd", "Gewijzigd"),
                            ("beeindigd", "Beëindigd"),
                            ("ingetrokken", "Ingetrokken"),
                        ],
                        default="concept",
                        editable=False,
                        max_length=20,
                        verbose_name="Toestand",
                    ),
                ),
                ("state_number", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "how",
                    models.CharField(
                        blank=True,
                        choices=[("wijziging", "wijziging van"), ("opvolger", "vervolg op"), ("kopie", "kopie van")],
                        editable=False,
                        max_length=10,
                    ),
                ),
                ("slug", models.SlugField(blank=True, editable=False, max_length=80)),
                ("created", models.DateTimeField(auto_now_add=True, verbose_name="Begonnen")),
                (
                    "follows",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="followers",
                        to="agreements.agreement",
                    ),
                ),
                (
                    "lead_editor",
                    models.ForeignKey(
                        blank=True,
                        help_text="Deze persoon verzamelt de antwoorden.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="Wie houdt het document bij?",
                    ),
                ),
                (
                    "lead_substitute",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="Wie vervangt deze persoon?",
                    ),
                ),
                (
                    "partnership",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="agreements",
                        to="agreements.partnership",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "state__in",
                                [
                                    "concept",
                                    "in_afstemming",
                                    "ingediend",
                                    "teruggegeven",
                                    "goedgekeurd",
                                    "ter_ondertekening",
                                    "van_kracht",
                                    "gewijzigd",
                                    "beeindigd",
                                    "ingetrokken",
                                ],
                            )
                        ),
                        name="agreement_known_state",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("slug", ""), _negated=True), fields=("slug",), name="agreement_slug_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("follows__isnull", True), ("how", "")),
                            models.Q(("follows__isnull", False), ("how__in", ["wijziging", "opvolger", "kopie"])),
                            _connector="OR",
                        ),
                        name="agreement_follows_somehow",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("how", "opvolger"), models.Q(("state", "ingetrokken"), _negated=True)),
                        fields=("follows",),
                        name="agreement_one_successor",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Attachment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, max_length=12)),
                ("purpose", models.CharField(blank=True, max_length=80)),
                ("name", models.CharField(max_length=120)),
                (
                    "media_type",
                    models.CharField(
                        choices=[
                            ("application/pdf", "application/pdf"),
                            ("image/png", "image/png"),
                            ("image/jpeg", "image/jpeg"),
                        ],
                        max_length=20,
                    ),
                ),
                ("size", models.PositiveIntegerField()),
                ("sha256", models.CharField(max_length=64)),
                ("file", models.FileField(max_length=200, upload_to=agreements.models.attachments.file_key)),
                ("at", models.DateTimeField(auto_now_add=True)),
                (
                    "agreement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="attachments",
                        to="agreements.agreement",
                    ),
                ),
                (
                    "uploaded_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_attachment_uid")],
            },
        ),
        migrations.CreateModel(
            name="Confidential",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "item",
                    models.CharField(
                        blank=True,
                        help_text="Eén ding. Bijvoorbeeld: offertes van leveranciers.",
                        max_length=200,
                        verbose_name="Wat houden jullie tijdelijk binnen het team?",
                    ),
                ),
                ("reason", models.CharField(blank=True, max_length=200, verbose_name="Waarom?")),
                ("until", models.DateField(blank=True, null=True, verbose_name="Tot en met welke dag?")),
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
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_confidential_uid")
                ],
            },
        ),
        migrations.CreateModel(
            name="CoordinatorFile",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sensitive", models.BooleanField(blank=True, null=True, verbose_name="Is dit bestuurlijk gevoelig?")),
                (
                    "why",
                    models.TextField(
                        blank=True,
                        max_length=600,
                        validators=[
                            django.core.validators.MaxLengthValidator(
                                600,
                                "De tekst is %(show_value)d tekens lang. Maak de tekst korter: ten hoogste %(limit_value)d tekens.",
                            )
                        ],
                        verbose_name="Waarom wel of niet?",
                    ),
                ),
                (
                    "checked",
                    models.JSONField(
                        blank=True,
                        choices=[
                            ("partijen", "De juiste partijen doen mee, en wie tekent mag dat"),
                            ("doel", "Het doel past bij het warmteprogramma"),
                            ("regierol", "De regierol klopt met wat de gemeente wil en kan"),
                            ("bevoegdheden", "De bevoegdheden van de raad en het college blijven zoals ze zijn"),
                            ("geld", "De bedragen staan in de begroting, en er is geen verborgen subsidie"),
                            ("inkoop", "Opdrachten volgen de inkoopregels"),
                            ("huurders", "De rechten van huurders blijven gelden"),
                            ("privacy", "Er staan geen gegevens van personen in die er niet in horen"),
                            ("beloften", "Elke partij belooft iets, ook de gemeente"),
                            ("leesbaar", "Een bewoner begrijpt de tekst en de samenvatting"),
                        ],
                        default=list,
                        verbose_name="Wat is nagekeken?",
                    ),
                ),
                (
                    "embargo",
                    models.DateField(
                        blank=True, null=True, verbose_name="Tot en met welke dag blijft het binnenskamers?"
                    ),
                ),
                (
                    "embargo_reason",
                    models.TextField(
                        blank=True,
                        max_length=600,
                        validators=[
                            django.core.validators.MaxLengthValidator(
                                600,
                                "De tekst is %(show_value)d tekens lang. Maak de tekst korter: ten hoogste %(limit_value)d tekens.",
                            )
                        ],
                        verbose_name="Waarom?",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True,
                        help_text="Alleen coördinatoren van jullie gemeente lezen dit.",
                        max_length=1500,
                        validators=[
                            django.core.validators.MaxLengthValidator(
                                1500,
                                "De tekst is %(show_value)d tekens lang. Maak de tekst korter: ten hoogste %(limit_value)d tekens.",
                            )
                        ],
                        verbose_name="Wat moet een collega weten?",
                    ),
                ),
                ("number", models.PositiveIntegerField(default=0)),
                ("at", models.DateTimeField(null=True)),
                (
                    "agreement",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="coordinator_file",
                        to="agreements.agreement",
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Definition",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                ("term", models.CharField(blank=True, max_length=60, verbose_name="Welk woord moeten we uitleggen?")),
                (
                    "meaning",
                    models.CharField(
                        blank=True,
                        help_text="Leg het uit zoals je het aan een buur zou vertellen.",
                        max_length=400,
                        verbose_name="Wat betekent het?",
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
                "constraints": [models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_definition_uid")],
            },
        ),
        migrations.CreateModel(
            name="DisputeStep",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "step",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("gesprek", "met elkaar praten"),
                            ("bemiddelaar", "een bemiddelaar vragen"),
                            ("deskundige", "een deskundige om advies vragen"),
                            ("rechter", "naar de rechter gaan"),
                        ],
                        help_text="Eén stap. In een spoedgeval mag een partij altijd naar de rechter.",
                        max_length=150,
                        verbose_name="Hoe lossen jullie een ruzie op?",
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
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_disputestep_uid")
                ],
            },
        ),
        migrations.CreateModel(
            name="EscalationStep",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "step",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("opnieuw bespreken", "opnieuw bespreken"),
                            ("tweegesprek", "tweegesprek"),
                            ("naar de stuurgroep", "naar de stuurgroep"),
                            ("naar de bestuurders", "naar de bestuurders"),
                            ("bemiddelaar", "bemiddelaar"),
                            ("advies van een deskundige", "advies van een deskundige"),
                            ("de gemeente beslist", "de gemeente beslist"),
                            ("stoppen met dit onderdeel", "stoppen met dit onderdeel"),
                        ],
                        help_text="Eén stap. Zet de stappen daarna op volgorde.",
                        max_length=150,
                        verbose_name="Wat doen jullie als jullie er niet uitkomen?",
                    ),
                ),
                (
                    "days",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Vul 0 in als de stap meteen ingaat.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                365, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Hoeveel dagen duurt deze stap hoogstens?",
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
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_escalationstep_uid")
                ],
            },
        ),
        migrations.CreateModel(
            name="Evaluation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "moment_event",
                    models.CharField(
                        blank=True, editable=False, max_length=200, verbose_name="Wanneer kijken jullie samen terug?"
                    ),
                ),
                (
                    "moment_day",
                    models.DateField(
                        blank=True, editable=False, null=True, verbose_name="Wanneer kijken jullie samen terug?"
                    ),
                ),
                (
                    "moment_until",
                    models.DateField(
                        blank=True, editable=False, null=True, verbose_name="Wanneer kijken jullie samen terug?"
                    ),
                ),
                (
                    "moment_open",
                    models.BooleanField(
                        default=False, editable=False, verbose_name="Wanneer kijken jullie samen terug?"
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
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_evaluation_uid"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("moment_open", False),
                                models.Q(
                                    ("moment_until__isnull", True),
                                    models.Q(
                                        ("moment_day__isnull", False),
                                        ("moment_event", ""),
                                        ("moment_until__gte", models.F("moment_day")),
                                        ("moment_until__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("moment_day__isnull", True),
                                ("moment_event", ""),
                                ("moment_open", True),
                                ("moment_until__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="agreements_evaluation_moment",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Event",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.PositiveIntegerField()),
                ("act", models.CharField(max_length=40)),
                ("state", models.CharField(blank=True, max_length=20)),
                ("at", models.DateTimeField()),
                ("data", models.JSONField(default=dict)),
                ("before", models.CharField(max_length=64)),
                ("hash", models.CharField(max_length=64)),
                (
                    "agreement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="events", to="agreements.agreement"
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["agreement", "number"],
                "constraints": [models.UniqueConstraint(fields=("agreement", "number"), name="one_event_per_number")],
            },
        ),
        migrations.CreateModel(
            name="FormAdvice",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "money",
                    models.CharField(
                        blank=True,
                        choices=[("ja", "Ja"), ("nee", "Nee")],
                        max_length=5,
                        verbose_name="Gaat iemand betalen, geld ontvangen of betaald werk doen binnen deze afspraken?",
                    ),
                ),
                (
                    "permission",
                    models.CharField(
                        blank=True,
                        choices=[("ja", "Ja"), ("nee", "Nee")],
                        max_length=5,
                        verbose_name="Moet een partij eerst nog toestemming krijgen van de raad, de leden of de toezichthouders?",
                    ),
                ),
                (
                    "tasks",
                    models.CharField(
                        blank=True,
                        choices=[("ja", "Ja"), ("deels", "Deels"), ("nee", "Nee")],
                        max_length=5,
                        verbose_name="Weten jullie al wie welke taak krijgt?",
                    ),
                ),
                (
                    "feasible",
                    models.CharField(
                        blank=True,
                        choices=[("ja", "Ja"), ("nee", "Nee")],
                        max_length=5,
                        verbose_name="Is al duidelijk of het plan haalbaar is?",
                    ),
                ),
                (
                    "hold_to_it",
                    models.CharField(
                        blank=True,
                        choices=[("ja", "Ja"), ("nee", "Nee")],
                        max_length=5,
                        verbose_name="Willen jullie elkaar aan de afspraken kunnen houden, ook bij ruzie?",
                    ),
                ),
                (
                    "informal",
                    models.CharField(
                        blank=True,
                        choices=[("ja", "Ja"), ("nee", "Nee")],
                        help_text="Zonder rechtsvorm: geen stichting, vereniging of coöperatie.",
                        max_length=5,
                        verbose_name="Doen er mensen of groepen mee zonder rechtsvorm?",
                    ),
                ),
                (
                    "show",
                    models.CharField(
                        blank=True,
                        choices=[("ja", "Ja"), ("nee", "Nee")],
                        max_length=5,
                        verbose_name="Is het belangrijkste doel om naar buiten te laten zien waar jullie voor staan?",
                    ),
                ),
                (
                    "many",
                    models.CharField(
                        blank=True,
                        choices=[("ja", "Ja"), ("nee", "Nee")],
                        max_length=5,
                        verbose_name="Doen er meer dan tien partijen mee, of moet iedereen kunnen aansluiten?",
                    ),
                ),
                (
                    "residents_data",
                    models.CharField(
                        blank=True,
                        choices=[("ja", "Ja"), ("nee", "Nee")],
                        max_length=5,
                        verbose_name="Gaan jullie gegevens van bewoners delen?",
                    ),
                ),
                (
                    "long",
                    models.CharField(
                        blank=True,
                        choices=[("ja", "Ja"), ("nee", "Nee")],
                        max_length=5,
                        verbose_name="Werkt de samenwerking langer dan een jaar door?",
                    ),
                ),
                (
                    "earlier",
                    models.CharField(
                        blank=True,
                        choices=[("ja", "Ja"), ("nee", "Nee")],
                        max_length=5,
                        verbose_name="Ligt er al een intentieverklaring of manifest?",
                    ),
                ),
                (
                    "not_yet",
                    models.CharField(
                        blank=True,
                        choices=[("ja", "Ja"), ("nee", "Nee")],
                        max_length=5,
                        verbose_name="Wil een van de partijen nu nog niets op papier?",
                    ),
                ),
                (
                    "advised",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("manifest", "Manifest"),
                            ("intentieverklaring", "Intentieverklaring"),
                            ("samenwerkingsovereenkomst", "Samenwerkingsovereenkomst"),
                            ("niets", "Nog niets op papier"),
                        ],
                        max_length=30,
                        verbose_name="Wat raadde de keuzehulp aan?",
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
                "constraints": [models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_formadvice_uid")],
            },
        ),
        migrations.CreateModel(
            name="HistoryStep",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "text",
                    models.CharField(
                        blank=True,
                        help_text="Schrijf één zin per stap.",
                        max_length=300,
                        verbose_name="Welke stap is al gezet?",
                    ),
                ),
                (
                    "moment_event",
                    models.CharField(blank=True, editable=False, max_length=200, verbose_name="Wanneer was dat?"),
                ),
                (
                    "moment_day",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="Wanneer was dat?"),
                ),
                (
                    "moment_until",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="Wanneer was dat?"),
                ),
                ("moment_open", models.BooleanField(default=False, editable=False, verbose_name="Wanneer was dat?")),
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
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_historystep_uid"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("moment_open", False),
                                models.Q(
                                    ("moment_until__isnull", True),
                                    models.Q(
                                        ("moment_day__isnull", False),
                                        ("moment_event", ""),
                                        ("moment_until__gte", models.F("moment_day")),
                                        ("moment_until__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("moment_day__isnull", True),
                                ("moment_event", ""),
                                ("moment_open", True),
                                ("moment_until__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="agreements_historystep_moment",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Information",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "contact",
                    models.CharField(
                        blank=True,
                        help_text="Noem een algemeen mailadres of telefoonnummer. Geen privénummer: dit komt in de tekst.",
                        max_length=200,
                        validators=[agreements.models.information.check_contact],
                        verbose_name="Waar kunnen bewoners met vragen terecht?",
                    ),
                ),
                (
                    "shared_place",
                    models.CharField(
                        blank=True,
                        help_text="Een map, een adres op internet of een plank in het wijkgebouw. Dit komt nooit in de tekst.",
                        max_length=300,
                        verbose_name="Waar staan de gedeelde stukken?",
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
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_information_uid")
                ],
            },
        ),
        migrations.CreateModel(
            name="Informing",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("order", models.PositiveIntegerField()),
                ("who", models.CharField(max_length=100, verbose_name="Wie hoort het?")),
                ("days", models.PositiveIntegerField(default=0, verbose_name="Hoeveel dagen na de vorige?")),
                (
                    "agreement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="informings",
                        to="agreements.agreement",
                    ),
                ),
            ],
            options={
                "ordering": ["order"],
                "constraints": [models.UniqueConstraint(fields=("agreement", "order"), name="one_informing_per_place")],
            },
        ),
        migrations.CreateModel(
            name="Mark",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("party", models.CharField(max_length=12)),
                ("slug", models.CharField(max_length=40)),
                ("text_hash", models.CharField(max_length=64)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("akkoord", "Akkoord"),
                            ("opmerking", "Opmerking"),
                            ("intern", "Nog intern bespreken"),
                        ],
                        max_length=10,
                        verbose_name="Wat vinden jullie van dit artikel?",
                    ),
                ),
                ("until", models.DateField(blank=True, null=True, verbose_name="Vóór welke dag antwoorden jullie?")),
                ("at", models.DateTimeField()),
                (
                    "agreement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="marks", to="agreements.agreement"
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("agreement", "party", "slug", "text_hash"), name="one_mark_per_text"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["akkoord", "opmerking", "intern"])), name="mark_known_state"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="MissingVoice",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "who",
                    models.CharField(
                        blank=True,
                        help_text="Denk ook aan huurders, ondernemers, jongeren en natuur.",
                        max_length=150,
                        verbose_name="Wie zit er niet aan tafel en is wel belangrijk?",
                    ),
                ),
                (
                    "how",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: een gesprek op school.",
                        max_length=300,
                        verbose_name="Hoe horen jullie hen toch?",
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
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_missingvoice_uid")
                ],
            },
        ),
        migrations.CreateModel(
            name="OutsideDate",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "what",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld verkiezingen, werk aan de straat of het einde van een subsidie.",
                        max_length=200,
                        verbose_name="Met welke data van buiten moeten jullie rekening houden?",
                    ),
                ),
                (
                    "moment_event",
                    models.CharField(blank=True, editable=False, max_length=200, verbose_name="Wanneer is dat?"),
                ),
                ("moment_day", models.DateField(blank=True, editable=False, null=True, verbose_name="Wanneer is dat?")),
                (
                    "moment_until",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="Wanneer is dat?"),
                ),
                ("moment_open", models.BooleanField(default=False, editable=False, verbose_name="Wanneer is dat?")),
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
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_outsidedate_uid"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("moment_open", False),
                                models.Q(
                                    ("moment_until__isnull", True),
                                    models.Q(
                                        ("moment_day__isnull", False),
                                        ("moment_event", ""),
                                        ("moment_until__gte", models.F("moment_day")),
                                        ("moment_until__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("moment_day__isnull", True),
                                ("moment_event", ""),
                                ("moment_open", True),
                                ("moment_until__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="agreements_outsidedate_moment",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="OwnArticle",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "heading",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: Geluid en bouwverkeer.",
                        max_length=150,
                        validators=[
                            django.core.validators.MinLengthValidator(3, "Schrijf ten minste %(limit_value)d tekens.")
                        ],
                        verbose_name="Welk kopje krijgt dit artikel?",
                    ),
                ),
                (
                    "text",
                    models.TextField(
                        blank=True,
                        help_text="Begin voor elke afspraak op een nieuwe regel. Een regel met een streepje ervoor wordt een punt van een lijst.",
                        max_length=6000,
                        validators=[
                            django.core.validators.MaxLengthValidator(
                                6000,
                                "De tekst is %(show_value)d tekens lang. Maak de tekst korter: ten hoogste %(limit_value)d tekens.",
                            ),
                            agreements.models.own_articles.check_first_line,
                        ],
                        verbose_name="Wat spreken jullie daarin af?",
                    ),
                ),
                (
                    "after",
                    models.CharField(
                        blank=True,
                        choices=agreements.models.own_articles.places,
                        help_text="Kies je niets? Dan komt het achteraan.",
                        max_length=40,
                        verbose_name="Na welk artikel komt het?",
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
                "constraints": [models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_ownarticle_uid")],
            },
        ),
        migrations.CreateModel(
            name="PartyGroup",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "name",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: de drie corporaties samen.",
                        max_length=60,
                        verbose_name="Hoe heet deze groep partijen?",
                    ),
                ),
                (
                    "in_sentence",
                    models.CharField(
                        blank=True,
                        help_text="Schrijf “de” of “het” erbij als dat hoort. Bijvoorbeeld: de corporaties.",
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
                        default=True,
                        null=True,
                        verbose_name="Is de naam enkelvoud of meervoud?",
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
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_partygroup_uid"),
                    models.UniqueConstraint(
                        condition=models.Q(("name", ""), _negated=True),
                        fields=("agreement", "name"),
                        name="group_name_once",
                        violation_error_message="Er is al een groep met deze naam. Kies een andere naam.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Person",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                ("name", models.CharField(blank=True, max_length=100, verbose_name="Naam")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="E-mailadres")),
                (
                    "name_public",
                    models.BooleanField(
                        default=False,
                        help_text="Nee is ook goed. Dan staat daar alleen je functie. Een handtekening is nooit openbaar.",
                        verbose_name="Mag je naam in de openbare versie?",
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
                "constraints": [models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_person_uid")],
            },
        ),
        migrations.CreateModel(
            name="Policy",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "name",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld de Transitievisie Warmte of het warmteprogramma.",
                        max_length=200,
                        verbose_name="Op welk beleid bouwen jullie voort?",
                    ),
                ),
                ("day", models.DateField(blank=True, null=True, verbose_name="Op welke dag is dat vastgesteld?")),
                ("link", models.URLField(blank=True, help_text="Het webadres.", verbose_name="Waar staat het?")),
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
                "constraints": [models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_policy_uid")],
            },
        ),
        migrations.CreateModel(
            name="Presence",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("step", models.CharField(max_length=40)),
                ("uid", models.CharField(max_length=12)),
                ("until", models.DateTimeField()),
                (
                    "agreement",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="agreements.agreement",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "step", "uid", "user"), name="present_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Remark",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("slug", models.CharField(max_length=40)),
                ("text_hash", models.CharField(max_length=64)),
                ("party", models.CharField(blank=True, max_length=12)),
                ("words", models.TextField(max_length=2000, verbose_name="Wat wil je zeggen?")),
                ("at", models.DateTimeField()),
                ("resolved_at", models.DateTimeField(null=True)),
                (
                    "agreement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="remarks", to="agreements.agreement"
                    ),
                ),
                (
                    "answers",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="replies",
                        to="agreements.remark",
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "resolved_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["at", "pk"],
                "indexes": [models.Index(fields=["agreement", "slug"], name="agreements__agreeme_d73155_idx")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("resolved_at__isnull", True), ("resolved_by__isnull", True)),
                            models.Q(("resolved_at__isnull", False), ("resolved_by__isnull", False)),
                            _connector="OR",
                        ),
                        name="remark_resolved_by_somebody",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Request",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "addressee",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: de provincie, het Rijk, alle bewoners.",
                        max_length=120,
                        verbose_name="Aan wie vragen jullie iets?",
                    ),
                ),
                (
                    "text",
                    models.CharField(
                        blank=True,
                        help_text="Begin met een werkwoord: help met een onderzoek.",
                        max_length=300,
                        verbose_name="Wat vragen jullie?",
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
                "constraints": [models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_request_uid")],
            },
        ),
        migrations.CreateModel(
            name="ResidentChannel",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "channel",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("brief", "brief"),
                            ("flyer", "flyer"),
                            ("buurtapp", "buurtapp"),
                            ("wijkkrant", "wijkkrant"),
                            ("nieuwsbrief", "nieuwsbrief"),
                            ("website", "website"),
                            ("bijeenkomst in de wijk", "bijeenkomst in de wijk"),
                            ("gesprek aan de deur", "gesprek aan de deur"),
                        ],
                        help_text="Eén manier. Met papier en met gesprekken bereik je ook wie niet online is.",
                        max_length=150,
                        verbose_name="Hoe horen bewoners wat er gebeurt?",
                    ),
                ),
                (
                    "frequency",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("na elk overleg", "na elk overleg"),
                            ("elke week", "elke week"),
                            ("elke maand", "elke maand"),
                            ("elk kwartaal", "elk kwartaal"),
                            ("elk halfjaar", "elk halfjaar"),
                            ("als er nieuws is", "als er nieuws is"),
                        ],
                        max_length=150,
                        verbose_name="Hoe vaak?",
                    ),
                ),
                (
                    "languages",
                    models.JSONField(
                        blank=True,
                        choices=[
                            ("nl", "Nederlands"),
                            ("ar", "Arabisch"),
                            ("en", "Engels"),
                            ("fy", "Fries"),
                            ("uk", "Oekraïens"),
                            ("pl", "Pools"),
                            ("ti", "Tigrinya"),
                            ("tr", "Turks"),
                        ],
                        default=list,
                        verbose_name="In welke talen?",
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
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_residentchannel_uid")
                ],
            },
        ),
        migrations.CreateModel(
            name="Result",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "text",
                    models.CharField(
                        blank=True,
                        help_text="Noem één resultaat, met een getal als dat kan.",
                        max_length=300,
                        verbose_name="Waaraan zie je dat het gelukt is?",
                    ),
                ),
                (
                    "phase",
                    models.CharField(
                        blank=True,
                        choices=[("nu", "Binnen deze afspraak"), ("later", "Later")],
                        max_length=10,
                        verbose_name="Is dat binnen deze afspraak of later?",
                    ),
                ),
                (
                    "moment_event",
                    models.CharField(
                        blank=True, editable=False, max_length=200, verbose_name="Wanneer is dat bereikt?"
                    ),
                ),
                (
                    "moment_day",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="Wanneer is dat bereikt?"),
                ),
                (
                    "moment_until",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="Wanneer is dat bereikt?"),
                ),
                (
                    "moment_open",
                    models.BooleanField(default=False, editable=False, verbose_name="Wanneer is dat bereikt?"),
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
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_result_uid"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("moment_open", False),
                                models.Q(
                                    ("moment_until__isnull", True),
                                    models.Q(
                                        ("moment_day__isnull", False),
                                        ("moment_event", ""),
                                        ("moment_until__gte", models.F("moment_day")),
                                        ("moment_until__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("moment_day__isnull", True),
                                ("moment_event", ""),
                                ("moment_open", True),
                                ("moment_until__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="agreements_result_moment",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Sheet",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("step", models.CharField(max_length=40)),
                ("uid", models.CharField(max_length=12)),
                ("number", models.PositiveIntegerField(default=0)),
                ("refused", models.JSONField(default=dict)),
                ("taken", models.JSONField(default=list)),
                ("removed", models.BooleanField(default=False)),
                ("at", models.DateTimeField(null=True)),
                (
                    "agreement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="sheets", to="agreements.agreement"
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "step", "uid"), name="one_sheet_per_page")
                ],
            },
        ),
        migrations.CreateModel(
            name="Signing",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "method",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("papier", "Op papier"),
                            ("gewoon", "Digitaal, gewoon"),
                            ("geavanceerd", "Digitaal, geavanceerd: een dienst controleert wie je bent"),
                            ("gekwalificeerd", "Digitaal, gekwalificeerd: geldt als een handtekening met pen"),
                            ("mix", "Verschillend: ieder kiest zelf"),
                            ("vergadering", "Vastgesteld bij stemming of in een vergadering (alleen bij een manifest)"),
                        ],
                        help_text="Op papier kan altijd. Vraag de gemeente of een digitale handtekening mag.",
                        max_length=60,
                        verbose_name="Hoe tekent iedereen?",
                    ),
                ),
                ("day", models.DateField(blank=True, null=True, verbose_name="Op welke dag tekenen jullie?")),
                (
                    "place",
                    models.CharField(
                        blank=True,
                        choices=[("rondsturen", "Nergens: we sturen het rond"), ("online", "Online")],
                        help_text="Een feestelijk moment in de wijk helpt.",
                        max_length=120,
                        verbose_name="Waar tekenen jullie?",
                    ),
                ),
                (
                    "festive",
                    models.CharField(
                        blank=True,
                        help_text="Dit is nooit zelf een handtekening.",
                        max_length=300,
                        verbose_name="Hoe maken jullie er een feestelijk moment van?",
                    ),
                ),
                (
                    "signing_order",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("gemeente-eerst", "De gemeente eerst"),
                            ("alfabetisch", "Op alfabet"),
                            ("lijst", "Zoals in onze lijst van partijen"),
                        ],
                        max_length=20,
                        verbose_name="In welke volgorde staan de handtekeningen?",
                    ),
                ),
                (
                    "endorse",
                    models.CharField(
                        blank=True,
                        choices=[("ja", "Ja, iedereen"), ("organisaties", "Alleen organisaties"), ("nee", "Nee")],
                        help_text="Wie steunt, staat achter de tekst en belooft niets. Het team kijkt elke naam na.",
                        max_length=20,
                        verbose_name="Kan iedereen de tekst steunen?",
                    ),
                ),
                ("endorse_until", models.DateField(blank=True, null=True, verbose_name="Tot en met welke dag?")),
                (
                    "endorse_unit",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("persoon", "Per persoon"),
                            ("huishouden", "Per huishouden"),
                            ("organisatie", "Per organisatie"),
                        ],
                        max_length=20,
                        verbose_name="Hoe tellen jullie steun?",
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
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_signing_uid"),
                    models.CheckConstraint(
                        condition=models.Q(("endorse__in", ["", "ja", "organisaties", "nee"])),
                        name="signing_known_endorsement",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Summary",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "text",
                    models.TextField(
                        blank=True,
                        help_text="Wie, wat en waarom? En hoe doe je mee? Gebruik 40 tot 150 woorden en korte zinnen.",
                        max_length=3000,
                        validators=[agreements.models.openness.check_length],
                        verbose_name="Vat het document samen voor de buurt.",
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
                "constraints": [models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_summary_uid")],
            },
        ),
        migrations.CreateModel(
            name="Task",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "what",
                    models.CharField(
                        blank=True,
                        help_text="Kort. Bijvoorbeeld: planning per straat.",
                        max_length=100,
                        verbose_name="Welke taak is er?",
                    ),
                ),
                (
                    "phase",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("onderzoeken", "onderzoeken wat kan"),
                            ("kiezen", "kiezen voor een oplossing"),
                            ("uitwerken", "uitwerken van het plan"),
                            ("uitvoeren", "uitvoeren"),
                            ("daarna", "na de uitvoering"),
                        ],
                        help_text="Is het in elke fase? Laat dit dan leeg.",
                        max_length=150,
                        verbose_name="In welke fase is dat?",
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
                "constraints": [models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_task_uid")],
            },
        ),
        migrations.CreateModel(
            name="Understandings",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "agreed",
                    models.TextField(
                        blank=True,
                        help_text="Eén afspraak per regel. Dit komt in de tekst, dus schrijf niet op wie wat eerst wilde.",
                        verbose_name="Wat hebben jullie over jullie verwachtingen afgesproken?",
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
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_understandings_uid")
                ],
            },
        ),
        migrations.CreateModel(
            name="Version",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.PositiveIntegerField()),
                ("kind", models.CharField(max_length=30)),
                ("blocks", models.JSONField()),
                ("answers", models.JSONField()),
                ("text_hash", models.CharField(max_length=64)),
                ("at", models.DateTimeField()),
                (
                    "agreement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="versions", to="agreements.agreement"
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("agreement", "number"), name="one_version_per_number")],
            },
        ),
        migrations.CreateModel(
            name="AdviceAnswer",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.CharField(max_length=12)),
                ("check_name", models.CharField(max_length=60)),
                ("thing", models.CharField(blank=True, max_length=12)),
                ("sentence", models.TextField()),
                ("reason", models.TextField(blank=True)),
                ("number", models.PositiveIntegerField(default=0)),
                ("at", models.DateTimeField()),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "agreement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="advice_answers",
                        to="agreements.agreement",
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("agreement", "key"), name="one_answer_per_advice")],
            },
        ),
        migrations.CreateModel(
            name="Basics",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "title",
                    models.CharField(
                        blank=True,
                        help_text="Noem de wijk in de titel. Bijvoorbeeld: Warm Zwaluwveen, samen van het gas.",
                        max_length=120,
                        validators=[
                            django.core.validators.MinLengthValidator(5, "Schrijf ten minste %(limit_value)d tekens.")
                        ],
                        verbose_name="Hoe heet jullie document?",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        blank=True,
                        choices=agreements.models.agreement.kind_choices,
                        help_text="Een manifest laat zien waar jullie voor staan. In een intentieverklaring staat wat jullie gaan uitzoeken. In een samenwerkingsovereenkomst staat wie wat doet. Je kunt later anders kiezen: jullie antwoorden blijven bewaard.",
                        max_length=30,
                        verbose_name="Welke vorm kiezen jullie?",
                    ),
                ),
                (
                    "title_label",
                    models.CharField(
                        blank=True,
                        choices=agreements.models.agreement.label_choices,
                        help_text="Bijvoorbeeld convenant of buurtakkoord. De naam verandert niets aan de inhoud.",
                        max_length=60,
                        verbose_name="Welke naam gebruiken jullie voor deze vorm?",
                    ),
                ),
                (
                    "form_reason",
                    models.TextField(
                        blank=True,
                        help_text="Vertel dit als jullie iets anders kiezen dan het advies.",
                        max_length=1500,
                        validators=[
                            django.core.validators.MaxLengthValidator(
                                1500,
                                "De tekst is %(show_value)d tekens lang. Maak de tekst korter: ten hoogste %(limit_value)d tekens.",
                            )
                        ],
                        verbose_name="Waarom past deze vorm bij jullie?",
                    ),
                ),
                (
                    "predecessor",
                    models.CharField(
                        blank=True,
                        help_text="Schrijf de naam en het jaar op. Is dit het eerste document? Laat het dan leeg.",
                        max_length=150,
                        verbose_name="Komt dit document na een eerder document?",
                    ),
                ),
                (
                    "binding",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("niet", "Niet bindend: jullie laten zien wat jullie willen"),
                            ("deels", "Deels bindend: alleen de artikelen die jullie kiezen"),
                            ("wel", "Bindend: alle artikelen gelden"),
                        ],
                        help_text="Een manifest bindt niemand. Een overeenkomst bindt altijd, helemaal of voor een deel. Twijfel je? Vraag een jurist.",
                        max_length=10,
                        verbose_name="Hoe bindend zijn de afspraken?",
                    ),
                ),
                (
                    "binding_articles",
                    models.JSONField(
                        blank=True,
                        choices=agreements.models.agreement.article_choices,
                        default=list,
                        help_text="Van de andere artikelen kan niemand nakoming eisen.",
                        verbose_name="Welke artikelen zijn bindend?",
                    ),
                ),
                (
                    "sensitive",
                    models.BooleanField(
                        blank=True,
                        help_text="Denk aan geld, dwang, verkiezingen, protest of een conflict. Kies je ja? Dan lezen alleen mensen mee die jullie noemen, en kijkt een tweede persoon bij de gemeente mee.",
                        null=True,
                        verbose_name="Kan dit bestuurlijk gevoelig zijn?",
                    ),
                ),
                (
                    "sensitive_reasons",
                    models.JSONField(
                        blank=True,
                        choices=[
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
                        ],
                        default=list,
                        help_text="Schrijf het neutraal op. Iedereen kan een overheid om stukken vragen.",
                        validators=[
                            django.core.validators.MaxLengthValidator(15, "Noem ten hoogste %(limit_value)d redenen.")
                        ],
                        verbose_name="Waarom is het gevoelig?",
                    ),
                ),
                (
                    "subject",
                    models.CharField(
                        blank=True,
                        choices=[("aardgasvrij", "een aardgasvrije wijk")],
                        help_text="Andere woorden mogen ook. Bijvoorbeeld: een groene wijk.",
                        max_length=100,
                        verbose_name="Waar gaat de samenwerking over?",
                    ),
                ),
                (
                    "together",
                    models.CharField(
                        blank=True,
                        choices=[("partijen", "partijen"), ("partners", "partners"), ("wij", "wij")],
                        help_text="Kies je zelf een woord? Schrijf het in het meervoud, zoals: de buurtpartners.",
                        max_length=40,
                        verbose_name="Hoe heten jullie samen in de tekst?",
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
                    "predecessor_file",
                    models.ForeignKey(
                        blank=True,
                        help_text="Een pdf of een foto.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.attachment",
                        verbose_name="Voeg het eerdere document toe.",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_basics_uid")],
            },
        ),
        migrations.CreateModel(
            name="Purpose",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "reason",
                    models.TextField(
                        blank=True,
                        help_text="Vertel wat er speelt in de wijk.",
                        max_length=1500,
                        validators=[
                            django.core.validators.MaxLengthValidator(
                                1500,
                                "De tekst is %(show_value)d tekens lang. Maak de tekst korter: ten hoogste %(limit_value)d tekens.",
                            )
                        ],
                        verbose_name="Waarom beginnen jullie hieraan?",
                    ),
                ),
                (
                    "roles_used",
                    models.BooleanField(
                        blank=True,
                        help_text="Zijn die gesprekken er nog niet geweest? Voer ze liever eerst.",
                        null=True,
                        verbose_name="Gebruiken jullie wat jullie al bespraken over verwachtingen en rollen?",
                    ),
                ),
                (
                    "directing_used",
                    models.BooleanField(
                        blank=True,
                        null=True,
                        verbose_name="Gebruiken jullie wat er al is besproken over de regierol van de gemeente?",
                    ),
                ),
                (
                    "used_link",
                    models.URLField(
                        blank=True,
                        help_text="Het webadres van een verslag of een notitie.",
                        verbose_name="Waar staan die uitkomsten?",
                    ),
                ),
                (
                    "goal",
                    models.TextField(
                        blank=True,
                        help_text="Schrijf ten hoogste drie zinnen.",
                        max_length=600,
                        validators=[
                            django.core.validators.MaxLengthValidator(
                                600,
                                "De tekst is %(show_value)d tekens lang. Maak de tekst korter: ten hoogste %(limit_value)d tekens.",
                            )
                        ],
                        verbose_name="Wat willen jullie samen bereiken?",
                    ),
                ),
                (
                    "principles",
                    models.JSONField(
                        blank=True,
                        choices=[
                            ("betaalbaar", "Betaalbaar"),
                            ("woonlasten", "Lage woonlasten"),
                            ("keuzevrijheid", "Iets te kiezen"),
                            ("gelijkwaardig", "Gelijkwaardig"),
                            ("open-over-belangen", "Open over belangen"),
                            ("niemand-buiten-de-boot", "Niemand valt buiten de boot"),
                            ("leren-mag", "Leren mag"),
                            ("ruimte-om-te-groeien", "Ruimte om te groeien"),
                            ("lokaal-eigendom", "Lokaal eigendom"),
                        ],
                        default=list,
                        help_text="Kies er drie tot tien, of schrijf ze zelf.",
                        validators=[agreements.models.purpose.not_too_many],
                        verbose_name="Welke uitgangspunten spreken jullie af?",
                    ),
                ),
                (
                    "conditions",
                    models.TextField(
                        blank=True,
                        help_text="Zet elke voorwaarde op een eigen regel.",
                        max_length=3000,
                        verbose_name="Aan welke voorwaarden moet een oplossing voldoen?",
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
                    "used_file",
                    models.ForeignKey(
                        blank=True,
                        help_text="Een pdf of een foto.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.attachment",
                        verbose_name="Voeg het verslag toe.",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_purpose_uid")],
            },
        ),
        migrations.CreateModel(
            name="Area",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "name",
                    models.CharField(
                        blank=True,
                        help_text="De naam die bewoners zelf gebruiken.",
                        max_length=80,
                        verbose_name="Hoe heet het gebied?",
                    ),
                ),
                (
                    "in_sentence",
                    models.CharField(
                        blank=True,
                        help_text="Schrijf “de” of “het” erbij als dat hoort. Bijvoorbeeld: het Oeverkwartier, of zonder woord ervoor: Zwaluwveen.",
                        max_length=80,
                        verbose_name="Hoe staat de naam in een zin?",
                    ),
                ),
                (
                    "description",
                    models.TextField(
                        blank=True,
                        help_text="Noem straten, buurten of een grens. Zo weet elke bewoner of het ook over hem gaat.",
                        max_length=1000,
                        validators=[
                            django.core.validators.MaxLengthValidator(
                                1000,
                                "De tekst is %(show_value)d tekens lang. Maak de tekst korter: ten hoogste %(limit_value)d tekens.",
                            )
                        ],
                        verbose_name="Om welk gebied gaat het?",
                    ),
                ),
                (
                    "outline",
                    models.JSONField(
                        blank=True,
                        help_text="Dan tekenen we de kaart zelf. Vraag de omtrek aan iemand van de gemeente die kaarten maakt.",
                        null=True,
                        verbose_name="Wat is de omtrek van het gebied?",
                    ),
                ),
                (
                    "map_alt",
                    models.CharField(
                        blank=True,
                        help_text="Beschrijf de kaart voor wie de kaart niet kan zien.",
                        max_length=500,
                        verbose_name="Wat staat er op de kaart?",
                    ),
                ),
                (
                    "streets_in",
                    models.TextField(
                        blank=True,
                        help_text="Zet elke straat op een eigen regel.",
                        max_length=5000,
                        verbose_name="Welke straten horen erbij?",
                    ),
                ),
                (
                    "streets_out",
                    models.TextField(
                        blank=True,
                        help_text="Noem alleen straten waar iemand over kan twijfelen.",
                        max_length=5000,
                        verbose_name="Welke straten horen er niet bij?",
                    ),
                ),
                (
                    "scope_in",
                    models.TextField(
                        blank=True,
                        help_text="Zet elk onderwerp op een eigen regel. Bijvoorbeeld: isoleren, koken zonder gas.",
                        max_length=3000,
                        verbose_name="Wat hoort er wel bij?",
                    ),
                ),
                (
                    "scope_out",
                    models.TextField(
                        blank=True,
                        help_text="Bijvoorbeeld: bedrijventerrein De Hoek, nieuwbouw.",
                        max_length=3000,
                        verbose_name="Wat hoort er niet bij?",
                    ),
                ),
                (
                    "homes_owner",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Een schatting mag.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                1000000, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Hoeveel koopwoningen zijn er?",
                    ),
                ),
                (
                    "homes_social",
                    models.PositiveIntegerField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                1000000, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Hoeveel sociale huurwoningen zijn er?",
                    ),
                ),
                (
                    "homes_private_rent",
                    models.PositiveIntegerField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                1000000, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Hoeveel andere huurwoningen zijn er?",
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
                    "map",
                    models.ForeignKey(
                        blank=True,
                        help_text="Een foto of een plaatje van de kaart.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.attachment",
                        verbose_name="Voeg een kaart toe.",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_area_uid")],
            },
        ),
        migrations.CreateModel(
            name="Notice",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("acts", models.BooleanField(default=False)),
                ("mailed_at", models.DateTimeField(null=True)),
                (
                    "event",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="notices", to="agreements.event"
                    ),
                ),
                (
                    "mail",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="accounts.outgoingmail",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="notices", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(condition=models.Q(("mailed_at", None)), fields=["user"], name="notice_waits")
                ],
                "constraints": [models.UniqueConstraint(fields=("user", "event"), name="one_notice_per_event")],
            },
        ),
        migrations.CreateModel(
            name="Party",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "official_name",
                    models.CharField(
                        blank=True,
                        help_text="Zoals in het Handelsregister. Staat de partij daar niet in? Neem dan de naam die iedereen gebruikt.",
                        max_length=150,
                        validators=[
                            django.core.validators.MinLengthValidator(2, "Schrijf ten minste %(limit_value)d tekens.")
                        ],
                        verbose_name="Wat is de officiële naam?",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("gemeente", "gemeente"),
                            ("andere-overheid", "andere overheid"),
                            ("woningcorporatie", "woningcorporatie"),
                            ("huurdersorganisatie", "huurdersorganisatie"),
                            ("bewonersinitiatief", "bewonersinitiatief"),
                            ("energiecooperatie", "energiecoöperatie"),
                            ("netbeheerder", "netbeheerder"),
                            ("warmtebedrijf", "warmtebedrijf"),
                            ("vve", "VvE"),
                            ("participatiecoalitie", "partner van de Participatiecoalitie"),
                            ("welzijn-zorg", "organisatie voor welzijn of zorg"),
                            ("bedrijf", "bedrijf"),
                            ("bewoner", "bewoner (één persoon)"),
                        ],
                        max_length=60,
                        verbose_name="Wat voor partij is dit?",
                    ),
                ),
                (
                    "capacity",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("ondertekenaar", "Ondertekenaar"),
                            ("ondersteuner", "Ondersteuner"),
                            ("waarnemer", "Waarnemer"),
                            ("betrokken", "Betrokken, maar geen partij"),
                        ],
                        help_text="Ondertekenaars beloven iets. Ondersteuners staan achter de tekst. Waarnemers luisteren mee.",
                        max_length=20,
                        verbose_name="Hoe doet deze partij mee?",
                    ),
                ),
                (
                    "short_name",
                    models.CharField(
                        blank=True,
                        help_text="Kort en herkenbaar. Een rol mag ook, zoals Gemeente of Huurdersraad.",
                        max_length=40,
                        validators=[
                            django.core.validators.MinLengthValidator(2, "Schrijf ten minste %(limit_value)d tekens.")
                        ],
                        verbose_name="Hoe noemen we jullie in de tekst?",
                    ),
                ),
                (
                    "in_sentence",
                    models.CharField(
                        blank=True,
                        help_text="Schrijf “de” of “het” erbij als dat hoort. Bijvoorbeeld: de gemeente, of zonder woord ervoor: De Linde.",
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
                    "legal_form",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("publiekrechtelijk", "publiekrechtelijk (een overheid)"),
                            ("stichting", "stichting"),
                            ("vereniging", "vereniging, opgericht bij de notaris"),
                            ("vereniging-zonder-notaris", "vereniging zonder notaris"),
                            ("cooperatie", "coöperatie"),
                            ("bv", "bv"),
                            ("nv", "nv"),
                            ("vve", "vereniging van eigenaars (VvE)"),
                            ("eenmanszaak", "eenmanszaak"),
                            ("groep", "groep zonder rechtsvorm"),
                            ("persoon", "persoon"),
                        ],
                        help_text="Weet je het niet? Kijk in het Handelsregister.",
                        max_length=60,
                        verbose_name="Welke rechtsvorm hebben jullie?",
                    ),
                ),
                (
                    "kvk",
                    models.CharField(
                        blank=True,
                        help_text="Acht cijfers.",
                        max_length=8,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\A[0-9]{8}\\Z", "Een KvK-nummer heeft acht cijfers, zoals 00000101. Kijk het na."
                            )
                        ],
                        verbose_name="Wat is jullie KvK-nummer?",
                    ),
                ),
                (
                    "seat",
                    models.CharField(
                        blank=True,
                        help_text="Voor een persoon: alleen de wijk.",
                        max_length=80,
                        verbose_name="In welke plaats zijn jullie gevestigd?",
                    ),
                ),
                (
                    "address",
                    models.CharField(
                        blank=True,
                        help_text="Alleen voor post. Dit adres komt niet in de tekst van een persoon.",
                        max_length=200,
                        verbose_name="Wat is jullie postadres?",
                    ),
                ),
                (
                    "acts_as",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("rechtspersoon", "Als organisatie: de overheid sluit de afspraak als rechtspersoon"),
                            ("bestuursorgaan", "Als bestuur: bijvoorbeeld het college doet zelf mee"),
                            ("beide", "Allebei"),
                        ],
                        help_text="Vraag het de jurist van jullie organisatie.",
                        max_length=20,
                        verbose_name="Doet de overheid mee als organisatie, als bestuur of allebei?",
                    ),
                ),
                (
                    "property_count",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Een schatting mag.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                1000000, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Hoeveel woningen of gebouwen hebben jullie in het gebied?",
                    ),
                ),
                (
                    "interest",
                    models.TextField(
                        blank=True,
                        help_text="Schrijf het zoals je het aan de keukentafel zou zeggen.",
                        max_length=600,
                        validators=[
                            django.core.validators.MaxLengthValidator(
                                600,
                                "De tekst is %(show_value)d tekens lang. Maak de tekst korter: ten hoogste %(limit_value)d tekens.",
                            )
                        ],
                        verbose_name="Wat is voor jullie het belangrijkst in deze wijk?",
                    ),
                ),
                (
                    "not_us",
                    models.TextField(
                        blank=True,
                        help_text="Zo ontstaan geen verkeerde verwachtingen.",
                        max_length=400,
                        validators=[
                            django.core.validators.MaxLengthValidator(
                                400,
                                "De tekst is %(show_value)d tekens lang. Maak de tekst korter: ten hoogste %(limit_value)d tekens.",
                            )
                        ],
                        verbose_name="Wat zijn of doen jullie juist níet?",
                    ),
                ),
                (
                    "part_of",
                    models.CharField(
                        blank=True,
                        help_text="Of heb je een functie bij die organisatie? Zijn jullie zelfstandig, laat het dan leeg.",
                        max_length=150,
                        verbose_name="Van welke organisatie zijn jullie een onderdeel?",
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
                    "group",
                    models.ForeignKey(
                        blank=True,
                        help_text="Bijvoorbeeld: de drie corporaties samen.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Hoort deze partij bij een groep partijen?",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_party_uid"),
                    models.UniqueConstraint(
                        condition=models.Q(("short_name", ""), _negated=True),
                        fields=("agreement", "short_name"),
                        name="party_short_name_once",
                        violation_error_message="Een andere partij heet al zo. Kies een andere korte naam.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("kvk", ""),
                            django.db.models.lookups.Exact(django.db.models.functions.text.Length("kvk"), 8),
                            _connector="OR",
                        ),
                        name="party_kvk_length",
                        violation_error_message="Een KvK-nummer heeft acht cijfers, zoals 00000101. Kijk het na.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("capacity__in", ["", "ondertekenaar", "ondersteuner", "waarnemer", "betrokken"])
                        ),
                        name="party_known_capacity",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Save",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.PositiveIntegerField(null=True)),
                ("page", models.CharField(max_length=24)),
                ("turn", models.PositiveIntegerField(default=0)),
                ("fields", models.JSONField()),
                ("at", models.DateTimeField(auto_now_add=True)),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "sheet",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="saves", to="agreements.sheet"
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["sheet", "page"], name="agreements__sheet_i_bc712a_idx")],
                "constraints": [models.UniqueConstraint(fields=("sheet", "number"), name="one_save_per_number")],
            },
        ),
        migrations.CreateModel(
            name="Consent",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("party", models.CharField(max_length=12)),
                ("recorded", models.BooleanField(default=False)),
                ("said_by", models.CharField(blank=True, max_length=100, verbose_name="Wie zei het?")),
                ("function", models.CharField(blank=True, max_length=150, verbose_name="In welke functie?")),
                ("day", models.DateField(blank=True, null=True, verbose_name="Op welke dag?")),
                ("place", models.CharField(blank=True, max_length=150, verbose_name="Waar?")),
                ("at", models.DateTimeField()),
                ("void_at", models.DateTimeField(null=True)),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "scan",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.attachment",
                    ),
                ),
                (
                    "void_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "version",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="consents", to="agreements.version"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("void_at__isnull", True)),
                        fields=("version", "party"),
                        name="one_consent_per_party",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SigningCopy",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("blocks", models.JSONField()),
                ("sign_hash", models.CharField(max_length=64)),
                ("meta", models.JSONField()),
                ("at", models.DateTimeField()),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "version",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="signing_copies",
                        to="agreements.version",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("version", "sign_hash"), name="one_signing_copy_per_text")
                ],
            },
        ),
        migrations.CreateModel(
            name="BudgetLine",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "purpose",
                    models.CharField(
                        blank=True,
                        help_text="Eén doel. Bijvoorbeeld: onderzoek.",
                        max_length=200,
                        verbose_name="Waarvoor is dit geld?",
                    ),
                ),
                (
                    "amount",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="In euro’s.",
                        max_digits=12,
                        null=True,
                        verbose_name="Hoeveel geld is dat?",
                    ),
                ),
                (
                    "source_words",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: een subsidie.",
                        max_length=150,
                        verbose_name="Of komt het ergens anders vandaan?",
                    ),
                ),
                (
                    "year",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(
                                2000, "Schrijf het jaar met vier cijfers, zoals 2027."
                            ),
                            django.core.validators.MaxValueValidator(
                                2100, "Schrijf het jaar met vier cijfers, zoals 2027."
                            ),
                        ],
                        verbose_name="In welk jaar?",
                    ),
                ),
                (
                    "source_everyone",
                    models.BooleanField(default=False, editable=False, verbose_name="Van wie komt het?"),
                ),
                (
                    "source_unit",
                    models.CharField(blank=True, editable=False, max_length=150, verbose_name="Van wie komt het?"),
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
                    "source_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Van wie komt het?",
                    ),
                ),
                (
                    "source_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Van wie komt het?",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_budgetline_uid")],
            },
        ),
        migrations.CreateModel(
            name="CheckRules",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "rhythm",
                    models.CharField(
                        blank=True,
                        choices=[("overleg", "Bij elk overleg"), ("maand", "Elke maand"), ("kwartaal", "Elk kwartaal")],
                        max_length=20,
                        verbose_name="Hoe vaak lopen jullie de lijst met beloften langs?",
                    ),
                ),
                (
                    "signal_days",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Reken vanaf de dag dat je het weet.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                365, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Binnen hoeveel dagen meld je dat?",
                    ),
                ),
                (
                    "address",
                    models.JSONField(
                        blank=True,
                        choices=[
                            ("rechtstreeks", "Eerst rechtstreeks, één op één"),
                            ("team", "Daarna in het projectteam"),
                            ("derde", "Met hulp van iemand van buiten"),
                            ("bestuurders", "Daarna tussen de bestuurders"),
                        ],
                        default=list,
                        verbose_name="Hoe spreken jullie elkaar aan?",
                    ),
                ),
                (
                    "address_words",
                    models.TextField(
                        blank=True,
                        max_length=600,
                        validators=[
                            django.core.validators.MaxLengthValidator(
                                600,
                                "De tekst is %(show_value)d tekens lang. Maak de tekst korter: ten hoogste %(limit_value)d tekens.",
                            )
                        ],
                        verbose_name="Wat spreken jullie daar nog meer over af?",
                    ),
                ),
                (
                    "remind_before",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Per mail. Willen jullie geen herinnering? Laat het leeg.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                90, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Hoeveel dagen van tevoren komt er een herinnering?",
                    ),
                ),
                (
                    "remind_after",
                    models.PositiveIntegerField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                90, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="En hoeveel dagen erna, als iets nog niet klaar is?",
                    ),
                ),
                (
                    "evaluation_questions",
                    models.TextField(
                        blank=True,
                        help_text="Zet elke vraag op een eigen regel.",
                        max_length=2000,
                        verbose_name="Welke vragen stellen jullie bij het terugkijken?",
                    ),
                ),
                (
                    "evaluation_output",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: een verslag van één bladzijde.",
                        max_length=200,
                        verbose_name="Wat leggen jullie daarna vast?",
                    ),
                ),
                (
                    "evaluation_public",
                    models.CharField(
                        blank=True,
                        choices=[("ja", "Ja"), ("samenvatting", "Ja, een samenvatting"), ("nee", "Nee")],
                        max_length=20,
                        verbose_name="Delen jullie de uitkomst met de buurt?",
                    ),
                ),
                ("evaluation_public_reason", models.CharField(blank=True, max_length=300, verbose_name="Waarom niet?")),
                (
                    "signal_to_everyone",
                    models.BooleanField(
                        default=False, editable=False, verbose_name="Aan wie meld je dat iets niet lukt?"
                    ),
                ),
                (
                    "signal_to_unit",
                    models.CharField(
                        blank=True, editable=False, max_length=150, verbose_name="Aan wie meld je dat iets niet lukt?"
                    ),
                ),
                (
                    "evaluation_leader_everyone",
                    models.BooleanField(default=False, editable=False, verbose_name="Wie leidt het terugkijken?"),
                ),
                (
                    "evaluation_leader_unit",
                    models.CharField(
                        blank=True, editable=False, max_length=150, verbose_name="Wie leidt het terugkijken?"
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
                    "evaluation_leader_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Wie leidt het terugkijken?",
                    ),
                ),
                (
                    "signal_to_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Aan wie meld je dat iets niet lukt?",
                    ),
                ),
                (
                    "evaluation_leader_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Wie leidt het terugkijken?",
                    ),
                ),
                (
                    "signal_to_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Aan wie meld je dat iets niet lukt?",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_checkrules_uid")],
            },
        ),
        migrations.CreateModel(
            name="Commitment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "text",
                    models.CharField(
                        blank=True,
                        help_text="Begin met een werkwoord. Bijvoorbeeld: regelt een zaal voor elke buurtavond.",
                        max_length=300,
                        verbose_name="Wat belooft jullie organisatie?",
                    ),
                ),
                (
                    "by_function",
                    models.CharField(
                        blank=True,
                        help_text="Noem één functie, geen naam. Bijvoorbeeld: de voorzitter.",
                        max_length=100,
                        verbose_name="Wie zorgt ervoor?",
                    ),
                ),
                (
                    "repeat",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("maand", "elke maand"),
                            ("kwartaal", "elk kwartaal"),
                            ("halfjaar", "elk half jaar"),
                            ("jaar", "elk jaar"),
                        ],
                        help_text="Eén keer? Laat het dan leeg.",
                        max_length=60,
                        verbose_name="Komt het terug?",
                    ),
                ),
                (
                    "condition",
                    models.CharField(
                        blank=True,
                        help_text="Schrijf een voorwaarde op als die er is. Bijvoorbeeld: de subsidie is toegekend.",
                        max_length=200,
                        verbose_name="Wat is daarvoor nodig?",
                    ),
                ),
                (
                    "measure",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: 120 gesprekken gevoerd.",
                        max_length=200,
                        verbose_name="Waaraan zie je dat het klaar is?",
                    ),
                ),
                (
                    "due_event",
                    models.CharField(blank=True, editable=False, max_length=200, verbose_name="Wanneer is het klaar?"),
                ),
                (
                    "due_day",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="Wanneer is het klaar?"),
                ),
                (
                    "due_until",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="Wanneer is het klaar?"),
                ),
                ("due_open", models.BooleanField(default=False, editable=False, verbose_name="Wanneer is het klaar?")),
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
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_commitment_uid"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("due_open", False),
                                models.Q(
                                    ("due_until__isnull", True),
                                    models.Q(
                                        ("due_day__isnull", False),
                                        ("due_event", ""),
                                        ("due_until__gte", models.F("due_day")),
                                        ("due_until__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("due_day__isnull", True),
                                ("due_event", ""),
                                ("due_open", True),
                                ("due_until__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="agreements_commitment_due",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Communication",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "joint",
                    models.TextField(
                        blank=True,
                        help_text="Eén soort bericht per regel. Bijvoorbeeld: persberichten.",
                        verbose_name="Welke berichten maken jullie samen?",
                    ),
                ),
                (
                    "joint_days",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Meestal is vijf genoeg.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                60, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Binnen hoeveel werkdagen reageert elke partij?",
                    ),
                ),
                (
                    "own_news",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("ja", "Ja"),
                            ("melding", "Ja, als de anderen het eerst horen"),
                            ("nee", "Nee, niet over dit onderwerp"),
                        ],
                        max_length=20,
                        verbose_name="Mag een partij ook zelf naar buiten?",
                    ),
                ),
                (
                    "documents",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("ja", "Ja, stukken zijn open, tenzij we iets anders afspreken"),
                            ("beperkt", "Nee, stukken blijven in het team, tenzij we iets anders afspreken"),
                        ],
                        help_text="Stukken bij de gemeente kan iedereen opvragen, met de Wet open overheid.",
                        max_length=20,
                        verbose_name="Zijn jullie stukken openbaar?",
                    ),
                ),
                (
                    "personal_data",
                    models.BooleanField(
                        blank=True,
                        help_text="Bijvoorbeeld een naam, adres, mailadres of gasverbruik.",
                        null=True,
                        verbose_name="Gebruiken jullie gegevens van bewoners?",
                    ),
                ),
                (
                    "data_kinds",
                    models.JSONField(
                        blank=True,
                        choices=[
                            ("naam", "naam"),
                            ("adres", "adres"),
                            ("mail", "mailadres of telefoonnummer"),
                            ("verbruik", "gasverbruik of energieverbruik"),
                            ("energielabel", "energielabel"),
                            ("wensen", "wensen van een bewoner"),
                        ],
                        default=list,
                        verbose_name="Welke gegevens zijn dat?",
                    ),
                ),
                (
                    "data_role",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("een", "Eén partij"),
                            ("samen", "Jullie samen"),
                            ("ieder", "Ieder voor het eigen deel"),
                        ],
                        max_length=20,
                        verbose_name="Wie bepaalt waarvoor de gegevens zijn?",
                    ),
                ),
                (
                    "data_agreement_day",
                    models.DateField(blank=True, null=True, verbose_name="Op welke dag is die afspraak er?"),
                ),
                (
                    "data_contact",
                    models.CharField(
                        blank=True,
                        help_text="Noem een algemeen mailadres. Dit komt in de tekst.",
                        max_length=200,
                        validators=[agreements.models.information.check_contact],
                        verbose_name="Waar kunnen bewoners met vragen over privacy terecht?",
                    ),
                ),
                (
                    "results_use",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("partijen", "Alle partijen"),
                            ("openbaar", "Iedereen: ze zijn openbaar"),
                            ("overleg", "Wie dat eerst met de anderen bespreekt"),
                        ],
                        help_text="Rapporten, kaarten en ontwerpen.",
                        max_length=150,
                        verbose_name="Wie mag de resultaten gebruiken?",
                    ),
                ),
                (
                    "spokesperson_everyone",
                    models.BooleanField(default=False, editable=False, verbose_name="Wie praat met de pers?"),
                ),
                (
                    "spokesperson_unit",
                    models.CharField(blank=True, editable=False, max_length=150, verbose_name="Wie praat met de pers?"),
                ),
                (
                    "data_controller_everyone",
                    models.BooleanField(default=False, editable=False, verbose_name="Welke partij is dat?"),
                ),
                (
                    "data_controller_unit",
                    models.CharField(blank=True, editable=False, max_length=150, verbose_name="Welke partij is dat?"),
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
                    "data_agreement",
                    models.ForeignKey(
                        blank=True,
                        help_text="Die is nodig voordat jullie delen.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.attachment",
                        verbose_name="Voeg de privacyafspraak toe.",
                    ),
                ),
                (
                    "data_controller_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Welke partij is dat?",
                    ),
                ),
                (
                    "spokesperson_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Wie praat met de pers?",
                    ),
                ),
                (
                    "data_controller_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Welke partij is dat?",
                    ),
                ),
                (
                    "spokesperson_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Wie praat met de pers?",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_communication_uid")
                ],
            },
        ),
        migrations.CreateModel(
            name="Contribution",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "roles",
                    models.JSONField(
                        blank=True,
                        choices=[
                            ("trekker", "trekker"),
                            ("opdrachtgever", "opdrachtgever"),
                            ("uitvoerder", "uitvoerder"),
                            ("adviseur", "adviseur"),
                            ("verbinder", "verbinder in de wijk"),
                            ("financier", "financier"),
                            ("eigenaar", "eigenaar van woningen of gebouwen"),
                            ("toetser", "toetser"),
                            ("belangenbehartiger", "stem van een groep"),
                        ],
                        default=list,
                        help_text="Eén of twee rollen is genoeg. Eigen woorden mogen ook.",
                        verbose_name="Welke rol hebben jullie?",
                    ),
                ),
                (
                    "description",
                    models.TextField(
                        blank=True,
                        help_text="Schrijf op wat jullie doen, in gewone woorden.",
                        max_length=600,
                        validators=[
                            django.core.validators.MaxLengthValidator(
                                600,
                                "De tekst is %(show_value)d tekens lang. Maak de tekst korter: ten hoogste %(limit_value)d tekens.",
                            )
                        ],
                        verbose_name="Wat houdt die rol in?",
                    ),
                ),
                (
                    "hours",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Voor alle mensen van jullie organisatie samen. Een schatting mag. Nul is ook een antwoord.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                100000, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Hoeveel uur kunnen jullie inzetten?",
                    ),
                ),
                (
                    "hours_per",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("week", "per week"),
                            ("maand", "per maand"),
                            ("jaar", "per jaar"),
                            ("totaal", "in totaal, zolang de afspraak duurt"),
                        ],
                        max_length=20,
                        verbose_name="Per week, per maand of per jaar?",
                    ),
                ),
                (
                    "needs_help",
                    models.BooleanField(
                        blank=True,
                        help_text="Denk aan geld, advies, ruimte of tijd. Daarna kun je opschrijven welke hulp.",
                        null=True,
                        verbose_name="Hebben jullie hulp nodig om mee te doen?",
                    ),
                ),
                (
                    "money",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="In euro’s. Nul is ook een antwoord.",
                        max_digits=12,
                        null=True,
                        verbose_name="Welk bedrag brengen jullie in?",
                    ),
                ),
                (
                    "money_purpose",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: onafhankelijk advies.",
                        max_length=200,
                        verbose_name="Waarvoor is dat geld?",
                    ),
                ),
                (
                    "money_condition",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: als de leden instemmen. Is er geen voorwaarde? Laat het leeg.",
                        max_length=200,
                        verbose_name="Onder welke voorwaarde komt dat geld er?",
                    ),
                ),
                (
                    "money_closed",
                    models.BooleanField(
                        blank=True,
                        help_text="Kies ja als het bedrag gevoelig is voor jullie bedrijf. De gemeente kijkt of dat mag.",
                        null=True,
                        verbose_name="Moet dit bedrag buiten de openbare versie blijven?",
                    ),
                ),
                (
                    "other",
                    models.TextField(
                        blank=True,
                        help_text="Kennis, een netwerk, een zaal, gegevens of materiaal. Eén punt per regel.",
                        verbose_name="Wat brengen jullie nog meer mee?",
                    ),
                ),
                (
                    "growth",
                    models.TextField(
                        blank=True,
                        help_text="Schrijf op welke rol, en wanneer dat kan. Bijvoorbeeld: als er 150 leden zijn.",
                        max_length=400,
                        validators=[
                            django.core.validators.MaxLengthValidator(
                                400,
                                "De tekst is %(show_value)d tekens lang. Maak de tekst korter: ten hoogste %(limit_value)d tekens.",
                            )
                        ],
                        verbose_name="Willen jullie later een grotere rol?",
                    ),
                ),
                (
                    "insured",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("gemeente", "Ja, via de gemeente"),
                            ("eigen", "Ja, via een eigen verzekering"),
                            ("nee", "Nee"),
                            ("uitzoeken", "Dat zoeken we nog uit"),
                            ("geen-vrijwilligers", "Er zijn bij ons geen vrijwilligers"),
                        ],
                        help_text="Vraag het de gemeente. Veel gemeenten hebben een verzekering voor vrijwilligers.",
                        max_length=100,
                        verbose_name="Zijn jullie vrijwilligers verzekerd?",
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
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_contribution_uid"),
                    models.UniqueConstraint(fields=("party",), name="one_contribution_per_party"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Costs",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "own",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("ja", "Ja"),
                            ("behalve", "Ja, behalve bij een paar dingen"),
                            ("nee", "Nee, dat spreken we per onderwerp af"),
                        ],
                        max_length=20,
                        verbose_name="Betaalt elke partij haar eigen kosten?",
                    ),
                ),
                (
                    "exceptions",
                    models.TextField(
                        blank=True,
                        help_text="Eén punt per regel. Bijvoorbeeld: de gemeente betaalt de adviseur.",
                        verbose_name="Wie betaalt wat?",
                    ),
                ),
                (
                    "volunteers",
                    models.CharField(
                        blank=True,
                        choices=[("ja", "Ja"), ("nee", "Nee"), ("later", "Dat spreken we later af")],
                        help_text="Denk aan uren, reiskosten, een zaal of oppas.",
                        max_length=20,
                        verbose_name="Krijgen bewoners een vergoeding?",
                    ),
                ),
                (
                    "volunteers_amount",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="In euro’s.",
                        max_digits=12,
                        null=True,
                        verbose_name="Welk bedrag krijgen zij?",
                    ),
                ),
                (
                    "volunteers_per",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("overleg", "per overleg"),
                            ("bijeenkomst", "per bijeenkomst"),
                            ("dagdeel", "per dagdeel"),
                            ("uur", "per uur"),
                            ("maand", "per maand"),
                        ],
                        max_length=100,
                        verbose_name="Per uur, per overleg of anders?",
                    ),
                ),
                (
                    "account",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("kwartaal", "elk kwartaal"),
                            ("halfjaar", "elk halfjaar"),
                            ("jaar", "elk jaar"),
                            ("einde", "aan het einde van de afspraak"),
                        ],
                        help_text="Dan ziet iedereen wat er is uitgegeven en waaraan.",
                        max_length=100,
                        verbose_name="Hoe vaak legt die partij verantwoording af?",
                    ),
                ),
                (
                    "vat",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("zonder", "Zonder btw"),
                            ("met", "Met btw"),
                            ("geen", "Er is geen btw over dit geld"),
                        ],
                        max_length=20,
                        verbose_name="Zijn de bedragen met of zonder btw?",
                    ),
                ),
                (
                    "volunteers_payer_everyone",
                    models.BooleanField(default=False, editable=False, verbose_name="Wie betaalt die vergoeding?"),
                ),
                (
                    "volunteers_payer_unit",
                    models.CharField(
                        blank=True, editable=False, max_length=150, verbose_name="Wie betaalt die vergoeding?"
                    ),
                ),
                (
                    "assignments_everyone",
                    models.BooleanField(
                        default=False,
                        editable=False,
                        verbose_name="Wie geeft opdrachten aan bureaus, en volgt dan de inkoopregels?",
                    ),
                ),
                (
                    "assignments_unit",
                    models.CharField(
                        blank=True,
                        editable=False,
                        max_length=150,
                        verbose_name="Wie geeft opdrachten aan bureaus, en volgt dan de inkoopregels?",
                    ),
                ),
                (
                    "holder_everyone",
                    models.BooleanField(default=False, editable=False, verbose_name="Wie beheert het geld?"),
                ),
                (
                    "holder_unit",
                    models.CharField(blank=True, editable=False, max_length=150, verbose_name="Wie beheert het geld?"),
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
                    "assignments_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Wie geeft opdrachten aan bureaus, en volgt dan de inkoopregels?",
                    ),
                ),
                (
                    "holder_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Wie beheert het geld?",
                    ),
                ),
                (
                    "volunteers_payer_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Wie betaalt die vergoeding?",
                    ),
                ),
                (
                    "assignments_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Wie geeft opdrachten aan bureaus, en volgt dan de inkoopregels?",
                    ),
                ),
                (
                    "holder_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Wie beheert het geld?",
                    ),
                ),
                (
                    "volunteers_payer_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Wie betaalt die vergoeding?",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_costs_uid")],
            },
        ),
        migrations.CreateModel(
            name="Decision",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "organ",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("college", "het college van burgemeester en wethouders"),
                            ("raad", "de gemeenteraad"),
                            ("dagelijks-bestuur", "het dagelijks bestuur"),
                            ("bestuur", "het bestuur"),
                            ("rvc", "de raad van commissarissen"),
                            ("alv", "de algemene ledenvergadering"),
                            ("directie", "de directie"),
                        ],
                        max_length=150,
                        verbose_name="Wie nam het besluit?",
                    ),
                ),
                (
                    "day",
                    models.DateField(
                        blank=True,
                        help_text="Niet later dan de dag van tekenen.",
                        null=True,
                        verbose_name="Op welke dag?",
                    ),
                ),
                (
                    "number",
                    models.CharField(
                        blank=True,
                        help_text="Zoals het op het besluit staat.",
                        max_length=60,
                        verbose_name="Welk nummer heeft het besluit?",
                    ),
                ),
                (
                    "conditions",
                    models.CharField(
                        blank=True, max_length=400, verbose_name="Welke voorwaarden staan in het besluit?"
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
            ],
            options={
                "abstract": False,
                "constraints": [models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_decision_uid")],
            },
        ),
        migrations.CreateModel(
            name="DecisionException",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "topic",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("geld", "geld: de begroting of een bijdrage"),
                            ("nieuwe-partij", "een nieuwe partij"),
                            ("wijziging", "een wijziging van de afspraken"),
                            ("oplossing", "de keuze voor een oplossing"),
                            ("opdracht", "een opdracht aan een bureau"),
                        ],
                        help_text="Eén soort besluit.",
                        max_length=150,
                        verbose_name="Om welk soort besluit gaat het?",
                    ),
                ),
                (
                    "method",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("consensus", "Consensus: bijna iedereen is het eens"),
                            ("consent", "Consent: niemand heeft een zwaar bezwaar met uitleg"),
                            ("meerderheid", "Meerderheid: meer dan de helft is voor"),
                            ("unanimiteit", "Unaniem: iedereen stemt voor"),
                            (
                                "advies",
                                "De gemeente beslist na advies: de gemeente luistert eerst en legt het besluit uit",
                            ),
                        ],
                        max_length=20,
                        verbose_name="Op welke manier?",
                    ),
                ),
                (
                    "majority",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: twee derde van de stemmen.",
                        max_length=60,
                        verbose_name="Hoeveel stemmen zijn dan nodig?",
                    ),
                ),
                (
                    "hears_first",
                    models.BooleanField(
                        blank=True,
                        null=True,
                        verbose_name="Hoort het overleg het eerst als de gemeente van het advies afwijkt?",
                    ),
                ),
                (
                    "decider_everyone",
                    models.BooleanField(default=False, editable=False, verbose_name="Wie neemt dit besluit?"),
                ),
                (
                    "decider_unit",
                    models.CharField(blank=True, editable=False, max_length=150, verbose_name="Wie neemt dit besluit?"),
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
                    "decider_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Wie neemt dit besluit?",
                    ),
                ),
                (
                    "decider_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Wie neemt dit besluit?",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_decisionexception_uid")
                ],
            },
        ),
        migrations.CreateModel(
            name="DecisionRules",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "method",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("consensus", "Consensus: bijna iedereen is het eens"),
                            ("consent", "Consent: niemand heeft een zwaar bezwaar met uitleg"),
                            ("meerderheid", "Meerderheid: meer dan de helft is voor"),
                            ("unanimiteit", "Unaniem: iedereen stemt voor"),
                            (
                                "advies",
                                "De gemeente beslist na advies: de gemeente luistert eerst en legt het besluit uit",
                            ),
                        ],
                        help_text="Kies de manier die jullie meestal gebruiken.",
                        max_length=20,
                        verbose_name="Hoe nemen jullie besluiten?",
                    ),
                ),
                (
                    "hears_first",
                    models.BooleanField(
                        blank=True,
                        null=True,
                        verbose_name="Hoort het overleg het eerst als de gemeente van het advies afwijkt?",
                    ),
                ),
                (
                    "majority",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("helft", "Meer dan de helft"),
                            ("deel", "Een vast deel van de stemmen"),
                            ("aantal", "Een vast aantal stemmen"),
                        ],
                        max_length=20,
                        verbose_name="Hoeveel stemmen zijn nodig?",
                    ),
                ),
                (
                    "majority_percentage",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Van 51 tot en met 100. Twee derde is 67.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                100, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Welk deel van de stemmen, in procenten?",
                    ),
                ),
                (
                    "majority_votes",
                    models.PositiveIntegerField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                1000, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Hoeveel stemmen vóór?",
                    ),
                ),
                (
                    "majority_of",
                    models.PositiveIntegerField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                1000, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Van hoeveel stemmen?",
                    ),
                ),
                (
                    "one_vote_each",
                    models.BooleanField(
                        blank=True,
                        help_text="Kies je nee? Dan kun je per partij of groep zeggen hoeveel stemmen het zijn.",
                        null=True,
                        verbose_name="Heeft elke partij één stem?",
                    ),
                ),
                (
                    "has_exceptions",
                    models.BooleanField(
                        blank=True,
                        help_text="Bijvoorbeeld voor geld, een nieuwe partij of een wijziging. Daarna kun je ze opschrijven.",
                        null=True,
                        verbose_name="Geldt voor sommige besluiten een andere manier?",
                    ),
                ),
                (
                    "absent",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("akkoord", "Wie niet op tijd bezwaar maakt, gaat akkoord"),
                            ("schriftelijk", "Je kunt schriftelijk meebeslissen"),
                            ("wacht", "Het besluit wacht tot je er bent"),
                            ("vervanger", "Je stuurt een vervanger"),
                        ],
                        max_length=20,
                        verbose_name="Wat als je er niet bij bent?",
                    ),
                ),
                (
                    "absent_days",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Reken vanaf de dag dat de besluitenlijst er is.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                365, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Binnen hoeveel werkdagen?",
                    ),
                ),
                (
                    "hold",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("niets", "Niets: het werk gaat door"),
                            ("onderdeel", "Alleen dit onderdeel"),
                            ("alles", "Alles"),
                        ],
                        max_length=20,
                        verbose_name="Wat ligt stil zolang jullie het oneens zijn?",
                    ),
                ),
                (
                    "last_word",
                    models.CharField(
                        blank=True,
                        choices=[("niemand", "Niemand: elke partij is dan vrij"), ("iemand", "Eén partij of overleg")],
                        help_text="Kies ‘niemand’ als partijen dan vrij zijn.",
                        max_length=20,
                        verbose_name="Wie heeft het laatste woord?",
                    ),
                ),
                (
                    "last_word_of_everyone",
                    models.BooleanField(
                        default=False,
                        editable=False,
                        verbose_name="Welke partij of welk overleg heeft het laatste woord?",
                    ),
                ),
                (
                    "last_word_of_unit",
                    models.CharField(
                        blank=True,
                        editable=False,
                        max_length=150,
                        verbose_name="Welke partij of welk overleg heeft het laatste woord?",
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
                    "last_word_of_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Welke partij of welk overleg heeft het laatste woord?",
                    ),
                ),
                (
                    "last_word_of_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Welke partij of welk overleg heeft het laatste woord?",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_decisionrules_uid"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("majority_percentage__isnull", True),
                            models.Q(("majority_percentage__gte", 51), ("majority_percentage__lte", 100)),
                            _connector="OR",
                        ),
                        name="agreements_decisionrules_majority_percentage_range",
                        violation_error_message="Vul een getal van 51 tot en met 100 in.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("majority_votes__isnull", True),
                            ("majority_of__isnull", True),
                            ("majority_of__gte", models.F("majority_votes")),
                            _connector="OR",
                        ),
                        name="majority_within_all_votes",
                        violation_error_message="Dit zijn minder stemmen dan er vóór moeten zijn. Kijk de getallen na.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DirectingPhase",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "phase",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("onderzoeken", "onderzoeken wat kan"),
                            ("kiezen", "kiezen voor een oplossing"),
                            ("uitwerken", "uitwerken van het plan"),
                            ("uitvoeren", "uitvoeren"),
                            ("daarna", "na de uitvoering"),
                        ],
                        help_text="Eén fase.",
                        max_length=150,
                        verbose_name="In welke fase is de regierol anders?",
                    ),
                ),
                (
                    "variant",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("sturend", "Sturend: de gemeente kiest en organiseert zelf"),
                            ("proces", "Proces: de gemeente bewaakt de stappen en de besluiten"),
                            ("integraal", "Integraal: de gemeente verbindt dit met andere plannen in de wijk"),
                            ("afwachtend", "Afwachtend: de gemeente volgt het initiatief van anderen"),
                        ],
                        max_length=150,
                        verbose_name="Hoe pakt de gemeente dan de regie?",
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
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_directingphase_uid")
                ],
            },
        ),
        migrations.CreateModel(
            name="DirectingRole",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "variant",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("sturend", "Sturend: de gemeente kiest en organiseert zelf"),
                            ("proces", "Proces: de gemeente bewaakt de stappen en de besluiten"),
                            ("integraal", "Integraal: de gemeente verbindt dit met andere plannen in de wijk"),
                            ("afwachtend", "Afwachtend: de gemeente volgt het initiatief van anderen"),
                        ],
                        help_text="Kies wat het best past. Sturen is iets anders dan alles zelf doen.",
                        max_length=150,
                        verbose_name="Hoe pakt de gemeente de regie?",
                    ),
                ),
                (
                    "does",
                    models.TextField(
                        blank=True,
                        help_text="Eén punt per regel. Bijvoorbeeld: een vaste contactpersoon geven.",
                        verbose_name="Wat doet de gemeente wel?",
                    ),
                ),
                (
                    "does_not",
                    models.TextField(
                        blank=True,
                        help_text="Eén punt per regel. Bijvoorbeeld: de techniek kiezen. Zo ontstaan geen verkeerde verwachtingen.",
                        verbose_name="Wat doet de gemeente niet?",
                    ),
                ),
                (
                    "council_often",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("kwartaal", "Elk kwartaal"),
                            ("halfjaar", "Elk halfjaar"),
                            ("jaar", "Elk jaar"),
                            ("besluit", "Bij elk besluit"),
                        ],
                        max_length=20,
                        verbose_name="Hoe vaak hoort de gemeenteraad hoe het gaat?",
                    ),
                ),
                (
                    "council_how",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("brief", "met een brief"),
                            ("gesprek", "in een gesprek met de raad"),
                            ("bezoek", "bij een bezoek aan de wijk"),
                            ("jaarstukken", "met de begroting en de jaarrekening"),
                        ],
                        max_length=150,
                        verbose_name="Hoe hoort de gemeenteraad dat?",
                    ),
                ),
                (
                    "change",
                    models.TextField(
                        blank=True,
                        help_text="Bijvoorbeeld: na een besluit van de gemeenteraad.",
                        max_length=600,
                        validators=[
                            django.core.validators.MaxLengthValidator(
                                600,
                                "De tekst is %(show_value)d tekens lang. Maak de tekst korter: ten hoogste %(limit_value)d tekens.",
                            )
                        ],
                        verbose_name="Wanneer kan de rol van de gemeente veranderen?",
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
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_directingrole_uid"),
                    models.UniqueConstraint(fields=("party",), name="one_directing_role_per_party"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Expectation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "text",
                    models.TextField(
                        blank=True,
                        help_text="Schrijf op wat je echt nodig hebt.",
                        max_length=600,
                        validators=[
                            django.core.validators.MaxLengthValidator(
                                600,
                                "De tekst is %(show_value)d tekens lang. Maak de tekst korter: ten hoogste %(limit_value)d tekens.",
                            )
                        ],
                        verbose_name="Wat verwachten jullie van deze partij?",
                    ),
                ),
                (
                    "shared",
                    models.BooleanField(blank=True, null=True, verbose_name="Mogen deze partij en het team dit lezen?"),
                ),
                (
                    "reply",
                    models.CharField(
                        blank=True,
                        choices=[("ja", "Ja"), ("deels", "Deels"), ("nee", "Nee")],
                        max_length=10,
                        verbose_name="Kunnen jullie aan deze verwachting voldoen?",
                    ),
                ),
                (
                    "reply_words",
                    models.TextField(
                        blank=True,
                        max_length=600,
                        validators=[
                            django.core.validators.MaxLengthValidator(
                                600,
                                "De tekst is %(show_value)d tekens lang. Maak de tekst korter: ten hoogste %(limit_value)d tekens.",
                            )
                        ],
                        verbose_name="Wat kunnen jullie wel, en wat niet?",
                    ),
                ),
                (
                    "outcome",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("opgelost", "Opgelost: wij hebben er iets over afgesproken"),
                            ("genoteerd", "Genoteerd: wij zijn het hierover niet eens, en gaan toch door"),
                            ("opgeschaald", "Opgeschaald: iemand anders beslist hierover"),
                        ],
                        max_length=20,
                        verbose_name="Wat is er met deze verwachting gebeurd?",
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
                    "other",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="agreements.party",
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
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_expectation_uid"),
                    models.UniqueConstraint(fields=("party", "other"), name="one_expectation_per_pair"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Gate",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "criteria",
                    models.TextField(
                        blank=True,
                        help_text="Eén punt per regel. Bijvoorbeeld: de kosten per woning zijn bekend.",
                        verbose_name="Waar kijken jullie dan naar?",
                    ),
                ),
                (
                    "moment_event",
                    models.CharField(
                        blank=True,
                        editable=False,
                        max_length=200,
                        verbose_name="Wanneer beslissen jullie of jullie doorgaan?",
                    ),
                ),
                (
                    "moment_day",
                    models.DateField(
                        blank=True,
                        editable=False,
                        null=True,
                        verbose_name="Wanneer beslissen jullie of jullie doorgaan?",
                    ),
                ),
                (
                    "moment_until",
                    models.DateField(
                        blank=True,
                        editable=False,
                        null=True,
                        verbose_name="Wanneer beslissen jullie of jullie doorgaan?",
                    ),
                ),
                (
                    "moment_open",
                    models.BooleanField(
                        default=False, editable=False, verbose_name="Wanneer beslissen jullie of jullie doorgaan?"
                    ),
                ),
                (
                    "decider_everyone",
                    models.BooleanField(default=False, editable=False, verbose_name="Wie beslist dan?"),
                ),
                (
                    "decider_unit",
                    models.CharField(blank=True, editable=False, max_length=150, verbose_name="Wie beslist dan?"),
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
                    "decider_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Wie beslist dan?",
                    ),
                ),
                (
                    "decider_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Wie beslist dan?",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_gate_uid"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("moment_open", False),
                                models.Q(
                                    ("moment_until__isnull", True),
                                    models.Q(
                                        ("moment_day__isnull", False),
                                        ("moment_event", ""),
                                        ("moment_until__gte", models.F("moment_day")),
                                        ("moment_until__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("moment_day__isnull", True),
                                ("moment_event", ""),
                                ("moment_open", True),
                                ("moment_until__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="agreements_gate_moment",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Handover",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "topic",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("communicatie met huurders", "communicatie met huurders"),
                            ("draagvlakmeting onder huurders", "draagvlakmeting onder huurders"),
                            ("vergunning", "vergunning"),
                            ("subsidie aanvragen", "subsidie aanvragen"),
                            ("grond en ondergrond", "grond en ondergrond"),
                            ("netaanpassing", "netaanpassing"),
                            ("ledenraadpleging", "ledenraadpleging"),
                            ("klachten", "klachten"),
                            ("persvragen", "persvragen"),
                        ],
                        help_text="Denk aan alles waarover het team niet zelf kan of mag beslissen.",
                        max_length=150,
                        verbose_name="Bij welk onderwerp neemt een eigen organisatie het over?",
                    ),
                ),
                (
                    "mode",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("over", "De eigen organisatie neemt het over"),
                            ("advies", "De eigen organisatie beslist, na advies van het team"),
                            ("team", "Het team beslist zelf"),
                        ],
                        help_text="Neemt een eigen organisatie het over? Dan beslist die organisatie ook.",
                        max_length=20,
                        verbose_name="Wie beslist over dit onderwerp?",
                    ),
                ),
                (
                    "brings",
                    models.TextField(
                        blank=True,
                        help_text="Bijvoorbeeld: een concepttekst. Terug komt: akkoord of een eigen voorstel.",
                        max_length=400,
                        validators=[
                            django.core.validators.MaxLengthValidator(
                                400,
                                "De tekst is %(show_value)d tekens lang. Maak de tekst korter: ten hoogste %(limit_value)d tekens.",
                            )
                        ],
                        verbose_name="Wat levert het team aan, en wat komt er terug?",
                    ),
                ),
                (
                    "days",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Reken ook met wettelijke termijnen.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                365, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Binnen hoeveel dagen komt het antwoord?",
                    ),
                ),
                (
                    "tenant_rules",
                    models.TextField(
                        blank=True,
                        help_text="Eén afspraak per regel. De verhuurder heeft eigen plichten, ook naar de huurdersorganisatie.",
                        verbose_name="Wat spreken jullie af over het contact met huurders?",
                    ),
                ),
                (
                    "sender_everyone",
                    models.BooleanField(default=False, editable=False, verbose_name="Wie draagt het over?"),
                ),
                (
                    "sender_unit",
                    models.CharField(blank=True, editable=False, max_length=150, verbose_name="Wie draagt het over?"),
                ),
                (
                    "receiver_everyone",
                    models.BooleanField(default=False, editable=False, verbose_name="Wie neemt het over?"),
                ),
                (
                    "receiver_unit",
                    models.CharField(blank=True, editable=False, max_length=150, verbose_name="Wie neemt het over?"),
                ),
                (
                    "moment_event",
                    models.CharField(blank=True, editable=False, max_length=200, verbose_name="Wanneer gaat het over?"),
                ),
                (
                    "moment_day",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="Wanneer gaat het over?"),
                ),
                (
                    "moment_until",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="Wanneer gaat het over?"),
                ),
                (
                    "moment_open",
                    models.BooleanField(default=False, editable=False, verbose_name="Wanneer gaat het over?"),
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
                    "receiver_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Wie neemt het over?",
                    ),
                ),
                (
                    "sender_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Wie draagt het over?",
                    ),
                ),
                (
                    "receiver_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Wie neemt het over?",
                    ),
                ),
                (
                    "sender_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Wie draagt het over?",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_handover_uid"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("moment_open", False),
                                models.Q(
                                    ("moment_until__isnull", True),
                                    models.Q(
                                        ("moment_day__isnull", False),
                                        ("moment_event", ""),
                                        ("moment_until__gte", models.F("moment_day")),
                                        ("moment_until__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("moment_day__isnull", True),
                                ("moment_event", ""),
                                ("moment_open", True),
                                ("moment_until__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="agreements_handover_moment",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="InformationLine",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "audience",
                    models.CharField(
                        choices=[("deelnemers", "Wie meedoet"), ("achterban", "De achterban of organisatie")],
                        editable=False,
                        max_length=20,
                    ),
                ),
                (
                    "channel",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("verslag van het overleg", "verslag van het overleg"),
                            ("e-mail", "e-mail"),
                            ("nieuwsbrief", "nieuwsbrief"),
                            ("appgroep", "appgroep"),
                            ("gedeelde map", "gedeelde map"),
                            ("gesprek om bij te praten", "gesprek om bij te praten"),
                        ],
                        max_length=150,
                        verbose_name="Hoe horen zij het?",
                    ),
                ),
                (
                    "frequency",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("na elk overleg", "na elk overleg"),
                            ("elke week", "elke week"),
                            ("elke maand", "elke maand"),
                            ("elk kwartaal", "elk kwartaal"),
                            ("elk halfjaar", "elk halfjaar"),
                            ("als er nieuws is", "als er nieuws is"),
                        ],
                        max_length=150,
                        verbose_name="Hoe vaak?",
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("nl", "Nederlands"),
                            ("ar", "Arabisch"),
                            ("en", "Engels"),
                            ("fy", "Fries"),
                            ("uk", "Oekraïens"),
                            ("pl", "Pools"),
                            ("ti", "Tigrinya"),
                            ("tr", "Turks"),
                        ],
                        max_length=60,
                        verbose_name="In welke taal?",
                    ),
                ),
                (
                    "sender_everyone",
                    models.BooleanField(default=False, editable=False, verbose_name="Wie zorgt daarvoor?"),
                ),
                (
                    "sender_unit",
                    models.CharField(blank=True, editable=False, max_length=150, verbose_name="Wie zorgt daarvoor?"),
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
                    "sender_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Wie zorgt daarvoor?",
                    ),
                ),
                (
                    "sender_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Wie zorgt daarvoor?",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_informationline_uid"),
                    models.UniqueConstraint(fields=("party", "audience"), name="one_information_line_per_audience"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Initiative",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "leader_everyone",
                    models.BooleanField(
                        default=False, editable=False, verbose_name="Wie is de trekker van de wijkaanpak?"
                    ),
                ),
                (
                    "leader_unit",
                    models.CharField(
                        blank=True, editable=False, max_length=150, verbose_name="Wie is de trekker van de wijkaanpak?"
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
                    "leader_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Wie is de trekker van de wijkaanpak?",
                    ),
                ),
                (
                    "leader_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Wie is de trekker van de wijkaanpak?",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_initiative_uid")],
            },
        ),
        migrations.CreateModel(
            name="Invitation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("editor", "Redacteur"),
                            ("member", "Lid namens een partij"),
                            ("commenter", "Meelezer die mag reageren"),
                            ("observer", "Meelezer"),
                        ],
                        max_length=10,
                    ),
                ),
                ("email", models.EmailField(max_length=254)),
                ("name", models.CharField(max_length=100, validators=[accounts.models.names.validate_name])),
                ("token_hash", models.CharField(max_length=64, unique=True)),
                ("made_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("expires", models.DateTimeField(default=agreements.models.invitations.expiry)),
                ("resent", models.PositiveIntegerField(default=0)),
                ("revoked_at", models.DateTimeField(null=True)),
                ("accepted_at", models.DateTimeField(null=True)),
                (
                    "accepted_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "agreement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="invitations",
                        to="agreements.agreement",
                    ),
                ),
                (
                    "made_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "revoked_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "party",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="agreements.party"
                    ),
                ),
            ],
            options={
                "ordering": ["made_at", "pk"],
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="invitation_uid"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("party__isnull", False), ("role", "member")),
                            models.Q(("party__isnull", True), ("role__in", ["editor", "commenter", "observer"])),
                            _connector="OR",
                        ),
                        name="invitation_party_of_member",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("accepted_at", None), ("revoked_at", None), _connector="OR"),
                        name="invitation_accepted_or_revoked",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.LessThanOrEqual(
                            django.db.models.functions.text.Length(models.F("email")), 254
                        ),
                        name="agreements_invitation_email_length",
                        violation_error_message="Dit mag niet langer zijn dan 254 tekens.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.LessThanOrEqual(
                            django.db.models.functions.text.Length(models.F("name")), 100
                        ),
                        name="agreements_invitation_name_length",
                        violation_error_message="Dit mag niet langer zijn dan 100 tekens.",
                    ),
                    models.CheckConstraint(
                        condition=django.db.models.lookups.LessThanOrEqual(
                            django.db.models.functions.text.Length(models.F("token_hash")), 64
                        ),
                        name="agreements_invitation_token_hash_length",
                        violation_error_message="Dit mag niet langer zijn dan 64 tekens.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Kitchen",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "inner_steps",
                    models.TextField(
                        blank=True,
                        help_text="Eén stap per regel. Bijvoorbeeld: eerst de wethouder bijpraten.",
                        max_length=3000,
                        verbose_name="Welke stappen zetten jullie zelf?",
                    ),
                ),
                (
                    "red_lines",
                    models.TextField(
                        blank=True,
                        help_text="Wat willen jullie in elk geval wel of juist niet?",
                        max_length=3000,
                        verbose_name="Waar ligt jullie grens?",
                    ),
                ),
                (
                    "worries",
                    models.TextField(blank=True, max_length=3000, verbose_name="Waar maken jullie je zorgen over?"),
                ),
                (
                    "notes",
                    models.TextField(
                        blank=True,
                        help_text="Bijvoorbeeld: waar het bewijs ligt.",
                        max_length=3000,
                        validators=[
                            django.core.validators.MaxLengthValidator(
                                3000,
                                "De tekst is %(show_value)d tekens lang. Maak de tekst korter: ten hoogste %(limit_value)d tekens.",
                            )
                        ],
                        verbose_name="Wat willen jullie nog meer onthouden?",
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
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_kitchen_uid"),
                    models.UniqueConstraint(fields=("party",), name="one_kitchen_per_party"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Legitimacy",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "text",
                    models.TextField(
                        blank=True,
                        help_text="Bijvoorbeeld leden, huurders, een enquête of huiskamergesprekken.",
                        max_length=600,
                        validators=[
                            django.core.validators.MaxLengthValidator(
                                600,
                                "De tekst is %(show_value)d tekens lang. Maak de tekst korter: ten hoogste %(limit_value)d tekens.",
                            )
                        ],
                        verbose_name="Namens wie spreken jullie en hoe weet je wat zij willen?",
                    ),
                ),
                (
                    "number",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Een schatting mag.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                10000000, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Hoeveel mensen of huishoudens waren dat?",
                    ),
                ),
                (
                    "percentage",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Van 0 tot en met 100.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                100, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Of welk deel was dat, in procenten?",
                    ),
                ),
                (
                    "of_whom",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: van de huishoudens in de wijk.",
                        max_length=150,
                        verbose_name="Van wie?",
                    ),
                ),
                (
                    "day",
                    models.DateField(
                        blank=True,
                        help_text="Bij een periode: de laatste dag.",
                        null=True,
                        verbose_name="Op welke dag was dat?",
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
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_legitimacy_uid"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("percentage__isnull", True),
                            models.Q(("percentage__gte", 0), ("percentage__lte", 100)),
                            _connector="OR",
                        ),
                        name="agreements_legitimacy_percentage_range",
                        violation_error_message="Vul een getal van 0 tot en met 100 in.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Mandate",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "team_name",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("projectteam", "projectteam"),
                            ("kerngroep", "kerngroep"),
                            ("werkgroep", "werkgroep"),
                        ],
                        help_text="Deze naam staat straks in de tekst.",
                        max_length=150,
                        verbose_name="Hoe heet het team dat het dagelijks werk doet?",
                    ),
                ),
                (
                    "team_in_sentence",
                    models.CharField(
                        blank=True,
                        help_text="Schrijf “de” of “het” erbij als dat hoort. Bijvoorbeeld: de kerngroep of het projectteam.",
                        max_length=80,
                        verbose_name="Hoe staat de naam in een zin?",
                    ),
                ),
                (
                    "may",
                    models.TextField(
                        blank=True,
                        help_text="Eén punt per regel. Bijvoorbeeld: de planning, de agenda of een onderzoek laten doen.",
                        verbose_name="Wat mag het team zelf beslissen?",
                    ),
                ),
                (
                    "never",
                    models.TextField(
                        blank=True,
                        help_text="Eén punt per regel. Bijvoorbeeld: huurverhoging, vergunningen of de keuze van een bewoner.",
                        verbose_name="Wat beslist het team nooit?",
                    ),
                ),
                (
                    "prepare_only",
                    models.BooleanField(
                        blank=True,
                        help_text="Voorlopig wil zeggen: het team bereidt alleen voor. Bij een intentieverklaring is dat gewoon.",
                        null=True,
                        verbose_name="Is dit mandaat voorlopig?",
                    ),
                ),
                (
                    "amount",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="In euro’s, alle opdrachten samen. Nul is ook een antwoord.",
                        max_digits=12,
                        null=True,
                        verbose_name="Tot welk bedrag mag het team opdrachten laten geven?",
                    ),
                ),
                (
                    "silence",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("geen", "Dan is er geen toestemming"),
                            ("wel", "Dan is er toestemming, als de dagen voorbij zijn"),
                        ],
                        help_text="Spreek dit af voordat het gebeurt.",
                        max_length=20,
                        verbose_name="Wat als er geen antwoord komt op een vraag om toestemming?",
                    ),
                ),
                (
                    "amount_signer_everyone",
                    models.BooleanField(default=False, editable=False, verbose_name="Wie tekent de opdracht?"),
                ),
                (
                    "amount_signer_unit",
                    models.CharField(
                        blank=True, editable=False, max_length=150, verbose_name="Wie tekent de opdracht?"
                    ),
                ),
                (
                    "period_event",
                    models.CharField(
                        blank=True, editable=False, max_length=200, verbose_name="Hoe lang geldt dit mandaat?"
                    ),
                ),
                (
                    "period_day",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="Hoe lang geldt dit mandaat?"),
                ),
                (
                    "period_until",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="Hoe lang geldt dit mandaat?"),
                ),
                (
                    "period_open",
                    models.BooleanField(default=False, editable=False, verbose_name="Hoe lang geldt dit mandaat?"),
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
                    "amount_signer_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Wie tekent de opdracht?",
                    ),
                ),
                (
                    "amount_signer_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Wie tekent de opdracht?",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_mandate_uid"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("period_open", False),
                                models.Q(
                                    ("period_until__isnull", True),
                                    models.Q(
                                        ("period_day__isnull", False),
                                        ("period_event", ""),
                                        ("period_until__gte", models.F("period_day")),
                                        ("period_until__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("period_day__isnull", True),
                                ("period_event", ""),
                                ("period_open", True),
                                ("period_until__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="agreements_mandate_period",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Membership",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("editor", "Redacteur"),
                            ("member", "Lid namens een partij"),
                            ("commenter", "Meelezer die mag reageren"),
                            ("observer", "Meelezer"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "agreement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="memberships",
                        to="agreements.agreement",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="memberships",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "party",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="memberships",
                        to="agreements.party",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("party__isnull", False), ("role", "member")),
                            models.Q(("party__isnull", True), ("role__in", ["editor", "commenter", "observer"])),
                            _connector="OR",
                        ),
                        name="membership_party_of_member",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("party__isnull", False)),
                        fields=("user", "agreement", "party"),
                        name="membership_party_once",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("party__isnull", True)),
                        fields=("user", "agreement", "role"),
                        name="membership_role_once",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="NextDecision",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "what",
                    models.CharField(
                        blank=True,
                        help_text="Eén besluit. Bijvoorbeeld: geld voor het ontwerp.",
                        max_length=200,
                        verbose_name="Welk besluit is er nodig voor de volgende stap?",
                    ),
                ),
                (
                    "decider_everyone",
                    models.BooleanField(default=False, editable=False, verbose_name="Wie neemt dat besluit?"),
                ),
                (
                    "decider_unit",
                    models.CharField(blank=True, editable=False, max_length=150, verbose_name="Wie neemt dat besluit?"),
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
                    "decider_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Wie neemt dat besluit?",
                    ),
                ),
                (
                    "decider_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Wie neemt dat besluit?",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_nextdecision_uid")
                ],
            },
        ),
        migrations.CreateModel(
            name="OwnSpace",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "path",
                    models.TextField(
                        blank=True,
                        help_text="Kort. Zet elke stap op een eigen regel. Bijvoorbeeld: MT, bestuur, raad van commissarissen.",
                        max_length=1000,
                        verbose_name="Hoe beslissen jullie intern?",
                    ),
                ),
                (
                    "weeks",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Denk ook aan vakantie en reces. Van 0 tot en met 52.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                52, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Hoeveel weken kost een besluit bij jullie?",
                    ),
                ),
                (
                    "free",
                    models.TextField(
                        blank=True,
                        help_text="De anderen bemoeien zich hier niet mee. Eén punt per regel.",
                        verbose_name="Wat regelen jullie helemaal zelf?",
                    ),
                ),
                (
                    "contact_function",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: bestuurssecretaris.",
                        max_length=100,
                        verbose_name="Welke functie is binnen jullie organisatie het aanspreekpunt?",
                    ),
                ),
                (
                    "mandate_confirmed",
                    models.CharField(
                        blank=True,
                        choices=[("ja", "Ja"), ("voorbehoud", "Ja, met een voorbehoud"), ("nee", "Nee")],
                        help_text="Vraag het na bij je bestuur of leidinggevende. Dit antwoord komt niet in de tekst.",
                        max_length=20,
                        verbose_name="Klopt het mandaat van het team voor jullie organisatie?",
                    ),
                ),
                (
                    "mandate_words",
                    models.TextField(
                        blank=True,
                        help_text="Zo kan het team het met jullie bespreken.",
                        max_length=600,
                        validators=[
                            django.core.validators.MaxLengthValidator(
                                600,
                                "De tekst is %(show_value)d tekens lang. Maak de tekst korter: ten hoogste %(limit_value)d tekens.",
                            )
                        ],
                        verbose_name="Wat moet er anders?",
                    ),
                ),
                (
                    "has_reservations",
                    models.BooleanField(
                        blank=True,
                        help_text="Bijvoorbeeld: de raad, de raad van commissarissen of de leden moeten nog instemmen.",
                        null=True,
                        verbose_name="Doen jullie mee onder een voorbehoud?",
                    ),
                ),
                (
                    "logo",
                    models.BooleanField(blank=True, null=True, verbose_name="Mogen de anderen jullie logo gebruiken?"),
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
                    "contact",
                    models.ForeignKey(
                        blank=True,
                        help_text="De naam komt niet op de website.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.person",
                        verbose_name="Wie is dat nu?",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_ownspace_uid"),
                    models.UniqueConstraint(fields=("party",), name="one_own_space_per_party"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("weeks__isnull", True), models.Q(("weeks__gte", 0), ("weeks__lte", 52)), _connector="OR"
                        ),
                        name="agreements_ownspace_weeks_range",
                        violation_error_message="Vul een getal van 0 tot en met 52 in.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Representative",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "function",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: projectleider, voorzitter of bewoner.",
                        max_length=100,
                        verbose_name="Wat is de functie van deze persoon?",
                    ),
                ),
                (
                    "substitute_function",
                    models.CharField(blank=True, max_length=100, verbose_name="Wat is de functie van de vervanger?"),
                ),
                (
                    "paid",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("betaald", "Betaald"),
                            ("vrijwilliger", "Als vrijwilliger"),
                            ("vergoeding", "Als vrijwilliger, met een vergoeding"),
                        ],
                        help_text="Dat helpt bij het plannen van overleg.",
                        max_length=20,
                        verbose_name="Doet deze persoon dit betaald of als vrijwilliger?",
                    ),
                ),
                (
                    "availability",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Een schatting mag. Dit komt niet in de tekst.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                160, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Hoeveel uur per maand is er tijd?",
                    ),
                ),
                (
                    "mandate",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("meebeslissen", "Alles waar het team over gaat"),
                            ("bedrag", "Alles, maar geld tot een bedrag"),
                            ("terugkoppeling", "Pas iets na overleg met de eigen organisatie"),
                            ("adviseren", "Niets: deze persoon geeft advies"),
                        ],
                        help_text="Vraag het na in je eigen organisatie.",
                        max_length=20,
                        verbose_name="Wat mag deze persoon zelf beslissen?",
                    ),
                ),
                (
                    "mandate_amount",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="In euro’s, per besluit.",
                        max_digits=12,
                        null=True,
                        verbose_name="Tot welk bedrag?",
                    ),
                ),
                (
                    "mandate_days",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Ongeveer. Zo weet iedereen waar hij op wacht.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                365, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Hoeveel dagen kost dat overleg?",
                    ),
                ),
                ("in_team", models.BooleanField(blank=True, null=True, verbose_name="Zit deze persoon in het team?")),
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
                    "person",
                    models.ForeignKey(
                        blank=True,
                        help_text="Die persoon krijgt toegang tot dit document.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.person",
                        verbose_name="Wie spreekt namens jullie in het projectteam?",
                    ),
                ),
                (
                    "substitute",
                    models.ForeignKey(
                        blank=True,
                        help_text="Voor als de eerste persoon er niet is.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.person",
                        verbose_name="Wie vervangt deze persoon?",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_representative_uid"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("availability__isnull", True),
                            models.Q(("availability__gte", 0), ("availability__lte", 160)),
                            _connector="OR",
                        ),
                        name="agreements_representative_availability_range",
                        violation_error_message="Vul een getal van 0 tot en met 160 in.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("mandate_amount__isnull", True), ("mandate_amount__gte", 0), _connector="OR"
                        ),
                        name="representative_amount",
                        violation_error_message="Vul een bedrag van 0 euro of meer in.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Reservation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "what",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: goedkeuring door de raad van commissarissen.",
                        max_length=200,
                        verbose_name="Welk besluit is er nog nodig?",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        blank=True,
                        choices=[("open", "Nog open"), ("vervuld", "Vervuld"), ("vervallen", "Vervallen")],
                        max_length=20,
                        verbose_name="Hoe staat het ervoor?",
                    ),
                ),
                (
                    "effect",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("partij", "Deze partij valt af"),
                            ("alles", "De hele afspraak stopt"),
                            ("praten", "De partijen praten opnieuw"),
                        ],
                        max_length=150,
                        verbose_name="Wat als het niet lukt?",
                    ),
                ),
                (
                    "moment_event",
                    models.CharField(
                        blank=True, editable=False, max_length=200, verbose_name="Wanneer moet dat besluit er zijn?"
                    ),
                ),
                (
                    "moment_day",
                    models.DateField(
                        blank=True, editable=False, null=True, verbose_name="Wanneer moet dat besluit er zijn?"
                    ),
                ),
                (
                    "moment_until",
                    models.DateField(
                        blank=True, editable=False, null=True, verbose_name="Wanneer moet dat besluit er zijn?"
                    ),
                ),
                (
                    "moment_open",
                    models.BooleanField(
                        default=False, editable=False, verbose_name="Wanneer moet dat besluit er zijn?"
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
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_reservation_uid"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("moment_open", False),
                                models.Q(
                                    ("moment_until__isnull", True),
                                    models.Q(
                                        ("moment_day__isnull", False),
                                        ("moment_event", ""),
                                        ("moment_until__gte", models.F("moment_day")),
                                        ("moment_until__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("moment_day__isnull", True),
                                ("moment_event", ""),
                                ("moment_open", True),
                                ("moment_until__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="agreements_reservation_moment",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ReservedDecision",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "what",
                    models.CharField(
                        blank=True,
                        help_text="Eén besluit. Het overleg geeft daarover alleen advies.",
                        max_length=200,
                        verbose_name="Welk besluit neemt alleen de raad, het bestuur of de leden?",
                    ),
                ),
                (
                    "decider_everyone",
                    models.BooleanField(default=False, editable=False, verbose_name="Wie neemt dat besluit?"),
                ),
                (
                    "decider_unit",
                    models.CharField(blank=True, editable=False, max_length=150, verbose_name="Wie neemt dat besluit?"),
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
                    "decider_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Wie neemt dat besluit?",
                    ),
                ),
                (
                    "decider_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Wie neemt dat besluit?",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_reserveddecision_uid")
                ],
            },
        ),
        migrations.CreateModel(
            name="ResidentContact",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "tenant_part",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("partij", "Als partij"),
                            ("advies", "Met advies"),
                            ("bericht", "Zij krijgt bericht"),
                            ("geen", "Er zijn geen huurders, of er is geen huurdersorganisatie"),
                        ],
                        help_text="Geeft zij advies? Reken dan met de termijn uit de wet.",
                        max_length=20,
                        verbose_name="Hoe doet de huurdersorganisatie mee?",
                    ),
                ),
                (
                    "tenant_words",
                    models.TextField(
                        blank=True,
                        max_length=600,
                        validators=[
                            django.core.validators.MaxLengthValidator(
                                600,
                                "De tekst is %(show_value)d tekens lang. Maak de tekst korter: ten hoogste %(limit_value)d tekens.",
                            )
                        ],
                        verbose_name="Wat spreken jullie daarover af?",
                    ),
                ),
                (
                    "owners_words",
                    models.TextField(
                        blank=True,
                        max_length=600,
                        validators=[
                            django.core.validators.MaxLengthValidator(
                                600,
                                "De tekst is %(show_value)d tekens lang. Maak de tekst korter: ten hoogste %(limit_value)d tekens.",
                            )
                        ],
                        verbose_name="Wat spreken jullie daarover af?",
                    ),
                ),
                (
                    "owners_by_everyone",
                    models.BooleanField(
                        default=False, editable=False, verbose_name="Wie praat met eigenaren en VvE’s?"
                    ),
                ),
                (
                    "owners_by_unit",
                    models.CharField(
                        blank=True, editable=False, max_length=150, verbose_name="Wie praat met eigenaren en VvE’s?"
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
                    "owners_by_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Wie praat met eigenaren en VvE’s?",
                    ),
                ),
                (
                    "owners_by_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Wie praat met eigenaren en VvE’s?",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_residentcontact_uid")
                ],
            },
        ),
        migrations.CreateModel(
            name="ResponsibilityCell",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "letters",
                    models.JSONField(
                        blank=True,
                        choices=[
                            ("A", "eindverantwoordelijk"),
                            ("R", "voert uit"),
                            ("S", "helpt"),
                            ("C", "geeft vooraf advies"),
                            ("I", "krijgt bericht"),
                        ],
                        default=list,
                        verbose_name="Wie doet wat bij deze taak?",
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
                    "group",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="agreements.partygroup",
                    ),
                ),
                (
                    "party",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="agreements.party",
                    ),
                ),
                (
                    "task",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="agreements.task",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_responsibilitycell_uid"),
                    models.UniqueConstraint(fields=("task", "party"), name="one_part_per_party"),
                    models.UniqueConstraint(fields=("task", "group"), name="one_part_per_group"),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("group__isnull", False), ("party__isnull", True)),
                            models.Q(("group__isnull", True), ("party__isnull", False)),
                            _connector="OR",
                        ),
                        name="part_of_a_party_or_a_group",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Signatory",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "function",
                    models.CharField(
                        blank=True,
                        help_text="Bijvoorbeeld: wethouder, voorzitter of bewoner.",
                        max_length=100,
                        verbose_name="In welke functie tekent deze persoon?",
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("kvk-zelfstandig", "Mag alleen tekenen volgens het Handelsregister"),
                            ("kvk-samen", "Mag samen met iemand anders tekenen volgens het Handelsregister"),
                            ("hele-bestuur", "Het hele bestuur tekent samen"),
                            ("volmacht", "Heeft een volmacht"),
                            ("171-1", "Is de burgemeester (artikel 171, eerste lid, van de Gemeentewet)"),
                            (
                                "171-2",
                                "Heeft een volmacht van de burgemeester (artikel 171, tweede lid, van de Gemeentewet)",
                            ),
                            ("mandaatregister", "Mag tekenen volgens het mandaatregister"),
                            ("eigen-naam", "Tekent voor zichzelf"),
                        ],
                        help_text="Moeten mensen samen tekenen? Noem ze dan allemaal, ieder op een eigen regel van de lijst.",
                        max_length=150,
                        verbose_name="Waarom mag deze persoon tekenen?",
                    ),
                ),
                ("proof_day", models.DateField(blank=True, null=True, verbose_name="Van welke dag is het bewijs?")),
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
                    "person",
                    models.ForeignKey(
                        blank=True,
                        help_text="Controleer of die persoon dat mag.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.person",
                        verbose_name="Wie tekent voor jullie?",
                    ),
                ),
                (
                    "proof",
                    models.ForeignKey(
                        blank=True,
                        help_text="Een uittreksel van ten hoogste drie maanden oud, een volmacht of een besluit. Alleen jullie organisatie en de gemeente zien dit.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.attachment",
                        verbose_name="Voeg bewijs toe.",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_signatory_uid")],
            },
        ),
        migrations.CreateModel(
            name="Subsidy",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "name",
                    models.CharField(
                        blank=True,
                        help_text="Eén subsidie.",
                        max_length=150,
                        verbose_name="Van welke subsidie hangt iets af?",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("nog-aanvragen", "moet nog worden aangevraagd"),
                            ("aangevraagd", "is aangevraagd"),
                            ("toegekend", "is toegekend"),
                            ("afgewezen", "is afgewezen"),
                        ],
                        max_length=20,
                        verbose_name="Hoe staat het ervoor?",
                    ),
                ),
                (
                    "applicant_everyone",
                    models.BooleanField(default=False, editable=False, verbose_name="Wie vraagt die aan?"),
                ),
                (
                    "applicant_unit",
                    models.CharField(blank=True, editable=False, max_length=150, verbose_name="Wie vraagt die aan?"),
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
                    "applicant_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Wie vraagt die aan?",
                    ),
                ),
                (
                    "applicant_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Wie vraagt die aan?",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_subsidy_uid")],
            },
        ),
        migrations.CreateModel(
            name="SupportNeed",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "what",
                    models.CharField(
                        blank=True,
                        help_text="Eén soort hulp. Bijvoorbeeld: een onafhankelijk adviseur.",
                        max_length=200,
                        verbose_name="Welke hulp hebben jullie nodig?",
                    ),
                ),
                (
                    "supporter_everyone",
                    models.BooleanField(default=False, editable=False, verbose_name="Van wie komt die hulp?"),
                ),
                (
                    "supporter_unit",
                    models.CharField(blank=True, editable=False, max_length=150, verbose_name="Van wie komt die hulp?"),
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
                    "supporter_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Van wie komt die hulp?",
                    ),
                ),
                (
                    "supporter_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Van wie komt die hulp?",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_supportneed_uid")
                ],
            },
        ),
        migrations.CreateModel(
            name="Term",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "begins",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("handtekening", "Na de laatste handtekening"),
                            ("voorbehouden", "Als alle voorbehouden zijn vervuld"),
                            ("moment", "Op een dag of na een gebeurtenis"),
                        ],
                        max_length=20,
                        verbose_name="Wanneer begint de afspraak?",
                    ),
                ),
                (
                    "extend",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("automatisch", "Ja, dat gaat vanzelf"),
                            ("besluit", "Ja, als de partijen dat besluiten"),
                            ("nee", "Nee"),
                        ],
                        max_length=20,
                        verbose_name="Kan de afspraak langer duren?",
                    ),
                ),
                (
                    "extend_months",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Reken ook met de tijd voor een besluit.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                60, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Hoeveel maanden voor het einde bespreken jullie dat?",
                    ),
                ),
                (
                    "accession",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("instemming", "Ja, als anderen daarmee instemmen"),
                            ("melding", "Ja, na een melding"),
                            ("nee", "Nee"),
                        ],
                        help_text="Het gaat om partijen die later nog tekenen.",
                        max_length=20,
                        verbose_name="Kunnen nieuwe partijen meedoen?",
                    ),
                ),
                (
                    "next_step",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("samenwerkingsovereenkomst", "een samenwerkingsovereenkomst"),
                            ("realisatieovereenkomst", "een realisatieovereenkomst"),
                            ("uitvoeringsplan", "een uitvoeringsplan"),
                            ("open", "dat is nog open"),
                        ],
                        max_length=150,
                        verbose_name="Wat is de volgende stap na dit document?",
                    ),
                ),
                (
                    "withdrawal_weeks",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Van 0 tot en met 52. Nul weken wil zeggen: een partij kan meteen stoppen.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                52, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Hoeveel weken van tevoren zegt een partij dat zij stopt?",
                    ),
                ),
                (
                    "withdrawal_form",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("brief", "per brief"),
                            ("mail", "per mail"),
                            ("overleg", "in een overleg, en daarna schriftelijk"),
                        ],
                        max_length=100,
                        verbose_name="Hoe zegt een partij dat?",
                    ),
                ),
                (
                    "talk_first",
                    models.BooleanField(
                        blank=True,
                        help_text="Een gesprek vooraf voorkomt vaak dat iemand stopt.",
                        null=True,
                        verbose_name="Vertelt die partij eerst in het team waarom?",
                    ),
                ),
                (
                    "end_reasons",
                    models.JSONField(
                        blank=True,
                        choices=[
                            ("voorbehoud", "een voorbehoud is niet vervuld"),
                            ("faillissement", "een partij is failliet"),
                            ("niet-nakomen", "een partij doet ernstig niet wat is afgesproken"),
                            ("nieuwe-wet", "een nieuwe wet maakt de afspraak onmogelijk"),
                        ],
                        default=list,
                        verbose_name="Wanneer mag je direct stoppen?",
                    ),
                ),
                (
                    "continuity",
                    models.JSONField(
                        blank=True,
                        choices=[
                            ("taken", "Lopende taken worden afgemaakt of overgedragen"),
                            ("stukken", "De stukken gaan naar de andere partijen"),
                            ("geld", "Geld dat niet is gebruikt, gaat terug naar wie het gaf"),
                            ("gegevens", "Gegevens van bewoners worden binnen 30 dagen verwijderd"),
                        ],
                        default=list,
                        help_text="Kies alles wat jullie afspreken.",
                        verbose_name="Wat gebeurt er met werk, geld en gegevens als iemand stopt?",
                    ),
                ),
                (
                    "change",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("alle", "Schriftelijk, met alle partijen"),
                            ("betrokken", "Schriftelijk, met de partijen voor wie de wijziging geldt"),
                        ],
                        max_length=150,
                        verbose_name="Hoe wijzigen jullie de afspraken?",
                    ),
                ),
                (
                    "change_by_team",
                    models.BooleanField(
                        blank=True,
                        help_text="Bijvoorbeeld de lijst van afspraken of het schema van overleggen.",
                        null=True,
                        verbose_name="Mag het team de bijlagen zelf aanpassen?",
                    ),
                ),
                (
                    "unforeseen_weeks",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Bijvoorbeeld een wet, een prijs of een partij die wegvalt.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                52, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Binnen hoeveel weken overleggen jullie als er iets groots verandert?",
                    ),
                ),
                (
                    "liability",
                    models.CharField(
                        blank=True,
                        choices=[("ieder", "Ieder voor zichzelf"), ("anders", "Dat regelen jullie anders")],
                        help_text="Ieder voor zichzelf is gewoon: wie een resultaat niet haalt, hoeft de anderen niets te betalen.",
                        max_length=20,
                        verbose_name="Wie draait op voor schade?",
                    ),
                ),
                (
                    "liability_words",
                    models.TextField(
                        blank=True,
                        help_text="Laat een jurist meelezen voordat jullie dit afspreken.",
                        max_length=1000,
                        validators=[
                            django.core.validators.MaxLengthValidator(
                                1000,
                                "De tekst is %(show_value)d tekens lang. Maak de tekst korter: ten hoogste %(limit_value)d tekens.",
                            )
                        ],
                        verbose_name="Hoe regelen jullie dat dan?",
                    ),
                ),
                (
                    "court",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("amsterdam", "rechtbank Amsterdam"),
                            ("den-haag", "rechtbank Den Haag"),
                            ("gelderland", "rechtbank Gelderland"),
                            ("limburg", "rechtbank Limburg"),
                            ("midden-nederland", "rechtbank Midden-Nederland"),
                            ("noord-holland", "rechtbank Noord-Holland"),
                            ("noord-nederland", "rechtbank Noord-Nederland"),
                            ("oost-brabant", "rechtbank Oost-Brabant"),
                            ("overijssel", "rechtbank Overijssel"),
                            ("rotterdam", "rechtbank Rotterdam"),
                            ("zeeland-west-brabant", "rechtbank Zeeland-West-Brabant"),
                        ],
                        help_text="Meestal is dat de rechtbank van jullie eigen streek.",
                        max_length=20,
                        verbose_name="Welke rechter is bevoegd?",
                    ),
                ),
                (
                    "start_event",
                    models.CharField(
                        blank=True,
                        editable=False,
                        max_length=200,
                        verbose_name="Op welke dag of na welke gebeurtenis begint de afspraak?",
                    ),
                ),
                (
                    "start_day",
                    models.DateField(
                        blank=True,
                        editable=False,
                        null=True,
                        verbose_name="Op welke dag of na welke gebeurtenis begint de afspraak?",
                    ),
                ),
                (
                    "start_until",
                    models.DateField(
                        blank=True,
                        editable=False,
                        null=True,
                        verbose_name="Op welke dag of na welke gebeurtenis begint de afspraak?",
                    ),
                ),
                (
                    "start_open",
                    models.BooleanField(
                        default=False,
                        editable=False,
                        verbose_name="Op welke dag of na welke gebeurtenis begint de afspraak?",
                    ),
                ),
                (
                    "end_event",
                    models.CharField(
                        blank=True, editable=False, max_length=200, verbose_name="Wanneer stopt de afspraak?"
                    ),
                ),
                (
                    "end_day",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="Wanneer stopt de afspraak?"),
                ),
                (
                    "end_until",
                    models.DateField(blank=True, editable=False, null=True, verbose_name="Wanneer stopt de afspraak?"),
                ),
                (
                    "end_open",
                    models.BooleanField(default=False, editable=False, verbose_name="Wanneer stopt de afspraak?"),
                ),
                (
                    "accession_by_everyone",
                    models.BooleanField(default=False, editable=False, verbose_name="Wie moet daarmee instemmen?"),
                ),
                (
                    "accession_by_unit",
                    models.CharField(
                        blank=True, editable=False, max_length=150, verbose_name="Wie moet daarmee instemmen?"
                    ),
                ),
                (
                    "next_moment_event",
                    models.CharField(
                        blank=True, editable=False, max_length=200, verbose_name="Wanneer bespreken jullie die stap?"
                    ),
                ),
                (
                    "next_moment_day",
                    models.DateField(
                        blank=True, editable=False, null=True, verbose_name="Wanneer bespreken jullie die stap?"
                    ),
                ),
                (
                    "next_moment_until",
                    models.DateField(
                        blank=True, editable=False, null=True, verbose_name="Wanneer bespreken jullie die stap?"
                    ),
                ),
                (
                    "next_moment_open",
                    models.BooleanField(
                        default=False, editable=False, verbose_name="Wanneer bespreken jullie die stap?"
                    ),
                ),
                (
                    "accession_by_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Wie moet daarmee instemmen?",
                    ),
                ),
                (
                    "accession_by_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Wie moet daarmee instemmen?",
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
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_term_uid"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("withdrawal_weeks__isnull", True),
                            models.Q(("withdrawal_weeks__gte", 0), ("withdrawal_weeks__lte", 52)),
                            _connector="OR",
                        ),
                        name="agreements_term_withdrawal_weeks_range",
                        violation_error_message="Vul een getal van 0 tot en met 52 in.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("start_open", False),
                                models.Q(
                                    ("start_until__isnull", True),
                                    models.Q(
                                        ("start_day__isnull", False),
                                        ("start_event", ""),
                                        ("start_until__gte", models.F("start_day")),
                                        ("start_until__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("start_day__isnull", True),
                                ("start_event", ""),
                                ("start_open", True),
                                ("start_until__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="agreements_term_start",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("end_open", False),
                                models.Q(
                                    ("end_until__isnull", True),
                                    models.Q(
                                        ("end_day__isnull", False),
                                        ("end_event", ""),
                                        ("end_until__gte", models.F("end_day")),
                                        ("end_until__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("end_day__isnull", True),
                                ("end_event", ""),
                                ("end_open", True),
                                ("end_until__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="agreements_term_end",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("next_moment_open", False),
                                models.Q(
                                    ("next_moment_until__isnull", True),
                                    models.Q(
                                        ("next_moment_day__isnull", False),
                                        ("next_moment_event", ""),
                                        ("next_moment_until__gte", models.F("next_moment_day")),
                                        ("next_moment_until__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            models.Q(
                                ("next_moment_day__isnull", True),
                                ("next_moment_event", ""),
                                ("next_moment_open", True),
                                ("next_moment_until__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="agreements_term_next_moment",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="VoteWeight",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "votes",
                    models.PositiveIntegerField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                100, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Hoeveel stemmen?",
                    ),
                ),
                (
                    "together",
                    models.CharField(
                        blank=True,
                        choices=[("elk", "Elke partij"), ("samen", "De groep samen")],
                        max_length=20,
                        verbose_name="Heeft elke partij in de groep die stemmen, of de groep samen?",
                    ),
                ),
                ("who_everyone", models.BooleanField(default=False, editable=False, verbose_name="Om wie gaat het?")),
                (
                    "who_unit",
                    models.CharField(blank=True, editable=False, max_length=150, verbose_name="Om wie gaat het?"),
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
                    "who_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Om wie gaat het?",
                    ),
                ),
                (
                    "who_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Om wie gaat het?",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_voteweight_uid")],
            },
        ),
        migrations.CreateModel(
            name="AskFirst",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "topic",
                    models.CharField(
                        blank=True,
                        help_text="Eén onderwerp. Bijvoorbeeld: een opdracht boven € 10.000.",
                        max_length=200,
                        verbose_name="Waarvoor vraagt het team eerst toestemming?",
                    ),
                ),
                (
                    "days",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Reken ook met vakantie.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0, "Vul 0 of een hoger getal in."),
                            django.core.validators.MaxValueValidator(
                                365, "Vul een getal van 0 tot en met %(limit_value)d in."
                            ),
                        ],
                        verbose_name="Binnen hoeveel dagen komt het antwoord?",
                    ),
                ),
                (
                    "who_everyone",
                    models.BooleanField(default=False, editable=False, verbose_name="Aan wie vraagt het team dat?"),
                ),
                (
                    "who_unit",
                    models.CharField(
                        blank=True, editable=False, max_length=150, verbose_name="Aan wie vraagt het team dat?"
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
                    "who_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Aan wie vraagt het team dat?",
                    ),
                ),
                (
                    "who_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Aan wie vraagt het team dat?",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_askfirst_uid")],
            },
        ),
        migrations.CreateModel(
            name="GateDecider",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "who_everyone",
                    models.BooleanField(default=False, editable=False, verbose_name="Wie beslist er ook mee?"),
                ),
                (
                    "who_unit",
                    models.CharField(
                        blank=True, editable=False, max_length=150, verbose_name="Wie beslist er ook mee?"
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
                    "gate",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="agreements.gate",
                    ),
                ),
                (
                    "who_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Wie beslist er ook mee?",
                    ),
                ),
                (
                    "who_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Wie beslist er ook mee?",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_gatedecider_uid")
                ],
            },
        ),
        migrations.CreateModel(
            name="HandoverReceiver",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uid", models.CharField(default=agreements.models.base.new_uid, editable=False, max_length=12)),
                ("order", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "who_everyone",
                    models.BooleanField(default=False, editable=False, verbose_name="Wie neemt het ook over?"),
                ),
                (
                    "who_unit",
                    models.CharField(
                        blank=True, editable=False, max_length=150, verbose_name="Wie neemt het ook over?"
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
                    "handover",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="agreements.handover",
                    ),
                ),
                (
                    "who_party",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.party",
                        verbose_name="Wie neemt het ook over?",
                    ),
                ),
                (
                    "who_group",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="agreements.partygroup",
                        verbose_name="Wie neemt het ook over?",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(fields=("agreement", "uid"), name="agreements_handoverreceiver_uid")
                ],
            },
        ),
    ]
