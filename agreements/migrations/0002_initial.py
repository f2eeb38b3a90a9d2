import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("agreements", "0001_initial"),
        ("meetings", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="askfirst",
            name="who_body",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="meetings.meetingbody",
                verbose_name="Aan wie vraagt het team dat?",
            ),
        ),
        migrations.AddField(
            model_name="budgetline",
            name="source_body",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="meetings.meetingbody",
                verbose_name="Van wie komt het?",
            ),
        ),
        migrations.AddField(
            model_name="checkrules",
            name="evaluation_leader_body",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="meetings.meetingbody",
                verbose_name="Wie leidt het terugkijken?",
            ),
        ),
        migrations.AddField(
            model_name="checkrules",
            name="signal_to_body",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="meetings.meetingbody",
                verbose_name="Aan wie meld je dat iets niet lukt?",
            ),
        ),
        migrations.AddField(
            model_name="communication",
            name="data_controller_body",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="meetings.meetingbody",
                verbose_name="Welke partij is dat?",
            ),
        ),
        migrations.AddField(
            model_name="communication",
            name="spokesperson_body",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="meetings.meetingbody",
                verbose_name="Wie praat met de pers?",
            ),
        ),
        migrations.AddField(
            model_name="costs",
            name="volunteers_payer_body",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="meetings.meetingbody",
                verbose_name="Wie betaalt die vergoeding?",
            ),
        ),
        migrations.AddField(
            model_name="decisionexception",
            name="decider_body",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="meetings.meetingbody",
                verbose_name="Wie neemt dit besluit?",
            ),
        ),
        migrations.AddField(
            model_name="decisionrules",
            name="last_word_of_body",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="meetings.meetingbody",
                verbose_name="Welke partij of welk overleg heeft het laatste woord?",
            ),
        ),
        migrations.AddField(
            model_name="gate",
            name="decider_body",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="meetings.meetingbody",
                verbose_name="Wie beslist dan?",
            ),
        ),
        migrations.AddField(
            model_name="gatedecider",
            name="who_body",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="meetings.meetingbody",
                verbose_name="Wie beslist er ook mee?",
            ),
        ),
        migrations.AddField(
            model_name="handover",
            name="receiver_body",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="meetings.meetingbody",
                verbose_name="Wie neemt het over?",
            ),
        ),
        migrations.AddField(
            model_name="handover",
            name="sender_body",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="meetings.meetingbody",
                verbose_name="Wie draagt het over?",
            ),
        ),
        migrations.AddField(
            model_name="handoverreceiver",
            name="who_body",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="meetings.meetingbody",
                verbose_name="Wie neemt het ook over?",
            ),
        ),
        migrations.AddField(
            model_name="informationline",
            name="sender_body",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="meetings.meetingbody",
                verbose_name="Wie zorgt daarvoor?",
            ),
        ),
        migrations.AddField(
            model_name="initiative",
            name="leader_body",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="meetings.meetingbody",
                verbose_name="Wie is de trekker van de wijkaanpak?",
            ),
        ),
        migrations.AddField(
            model_name="mandate",
            name="amount_signer_body",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="meetings.meetingbody",
                verbose_name="Wie tekent de opdracht?",
            ),
        ),
        migrations.AddField(
            model_name="nextdecision",
            name="decider_body",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="meetings.meetingbody",
                verbose_name="Wie neemt dat besluit?",
            ),
        ),
        migrations.AddField(
            model_name="reserveddecision",
            name="decider_body",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="meetings.meetingbody",
                verbose_name="Wie neemt dat besluit?",
            ),
        ),
        migrations.AddField(
            model_name="residentcontact",
            name="owners_by_body",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="meetings.meetingbody",
                verbose_name="Wie praat met eigenaren en VvE’s?",
            ),
        ),
        migrations.AddField(
            model_name="subsidy",
            name="applicant_body",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="meetings.meetingbody",
                verbose_name="Wie vraagt die aan?",
            ),
        ),
        migrations.AddField(
            model_name="supportneed",
            name="supporter_body",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="meetings.meetingbody",
                verbose_name="Van wie komt die hulp?",
            ),
        ),
        migrations.AddField(
            model_name="term",
            name="accession_by_body",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="meetings.meetingbody",
                verbose_name="Wie moet daarmee instemmen?",
            ),
        ),
        migrations.AddField(
            model_name="voteweight",
            name="who_body",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="meetings.meetingbody",
                verbose_name="Om wie gaat het?",
            ),
        ),
        migrations.AddConstraint(
            model_name="nextdecision",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("decider_body__isnull", True),
                        ("decider_everyone", False),
                        ("decider_group__isnull", True),
                        ("decider_party__isnull", True),
                    ),
                    models.Q(
                        ("decider_body__isnull", True),
                        ("decider_everyone", True),
                        ("decider_group__isnull", True),
                        ("decider_party__isnull", True),
                    ),
                    models.Q(
                        ("decider_body__isnull", True),
                        ("decider_everyone", False),
                        ("decider_group__isnull", True),
                        ("decider_party__isnull", False),
                    ),
                    models.Q(
                        ("decider_body__isnull", True),
                        ("decider_everyone", False),
                        ("decider_group__isnull", False),
                        ("decider_party__isnull", True),
                    ),
                    models.Q(
                        ("decider_body__isnull", False),
                        ("decider_everyone", False),
                        ("decider_group__isnull", True),
                        ("decider_party__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="agreements_nextdecision_decider",
            ),
        ),
        migrations.AddConstraint(
            model_name="mandate",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("amount_signer_body__isnull", True),
                        ("amount_signer_everyone", False),
                        ("amount_signer_group__isnull", True),
                        ("amount_signer_party__isnull", True),
                    ),
                    models.Q(
                        ("amount_signer_body__isnull", True),
                        ("amount_signer_everyone", True),
                        ("amount_signer_group__isnull", True),
                        ("amount_signer_party__isnull", True),
                    ),
                    models.Q(
                        ("amount_signer_body__isnull", True),
                        ("amount_signer_everyone", False),
                        ("amount_signer_group__isnull", True),
                        ("amount_signer_party__isnull", False),
                    ),
                    models.Q(
                        ("amount_signer_body__isnull", True),
                        ("amount_signer_everyone", False),
                        ("amount_signer_group__isnull", False),
                        ("amount_signer_party__isnull", True),
                    ),
                    models.Q(
                        ("amount_signer_body__isnull", False),
                        ("amount_signer_everyone", False),
                        ("amount_signer_group__isnull", True),
                        ("amount_signer_party__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="agreements_mandate_amount_signer",
            ),
        ),
        migrations.AddConstraint(
            model_name="initiative",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("leader_body__isnull", True),
                        ("leader_everyone", False),
                        ("leader_group__isnull", True),
                        ("leader_party__isnull", True),
                    ),
                    models.Q(
                        ("leader_body__isnull", True),
                        ("leader_everyone", True),
                        ("leader_group__isnull", True),
                        ("leader_party__isnull", True),
                    ),
                    models.Q(
                        ("leader_body__isnull", True),
                        ("leader_everyone", False),
                        ("leader_group__isnull", True),
                        ("leader_party__isnull", False),
                    ),
                    models.Q(
                        ("leader_body__isnull", True),
                        ("leader_everyone", False),
                        ("leader_group__isnull", False),
                        ("leader_party__isnull", True),
                    ),
                    models.Q(
                        ("leader_body__isnull", False),
                        ("leader_everyone", False),
                        ("leader_group__isnull", True),
                        ("leader_party__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="agreements_initiative_leader",
            ),
        ),
        migrations.AddConstraint(
            model_name="informationline",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("sender_body__isnull", True),
                        ("sender_everyone", False),
                        ("sender_group__isnull", True),
                        ("sender_party__isnull", True),
                    ),
                    models.Q(
                        ("sender_body__isnull", True),
                        ("sender_everyone", True),
                        ("sender_group__isnull", True),
                        ("sender_party__isnull", True),
                    ),
                    models.Q(
                        ("sender_body__isnull", True),
                        ("sender_everyone", False),
                        ("sender_group__isnull", True),
                        ("sender_party__isnull", False),
                    ),
                    models.Q(
                        ("sender_body__isnull", True),
                        ("sender_everyone", False),
                        ("sender_group__isnull", False),
                        ("sender_party__isnull", True),
                    ),
                    models.Q(
                        ("sender_body__isnull", False),
                        ("sender_everyone", False),
                        ("sender_group__isnull", True),
                        ("sender_party__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="agreements_informationline_sender",
            ),
        ),
        migrations.AddConstraint(
            model_name="handoverreceiver",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("who_body__isnull", True),
                        ("who_everyone", False),
                        ("who_group__isnull", True),
                        ("who_party__isnull", True),
                    ),
                    models.Q(
                        ("who_body__isnull", True),
                        ("who_everyone", True),
                        ("who_group__isnull", True),
                        ("who_party__isnull", True),
                    ),
                    models.Q(
                        ("who_body__isnull", True),
                        ("who_everyone", False),
                        ("who_group__isnull", True),
                        ("who_party__isnull", False),
                    ),
                    models.Q(
                        ("who_body__isnull", True),
                        ("who_everyone", False),
                        ("who_group__isnull", False),
                        ("who_party__isnull", True),
                    ),
                    models.Q(
                        ("who_body__isnull", False),
                        ("who_everyone", False),
                        ("who_group__isnull", True),
                        ("who_party__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="agreements_handoverreceiver_who",
            ),
        ),
        migrations.AddConstraint(
            model_name="handover",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("sender_body__isnull", True),
                        ("sender_everyone", False),
                        ("sender_group__isnull", True),
                        ("sender_party__isnull", True),
                    ),
                    models.Q(
                        ("sender_body__isnull", True),
                        ("sender_everyone", True),
                        ("sender_group__isnull", True),
                        ("sender_party__isnull", True),
                    ),
                    models.Q(
                        ("sender_body__isnull", True),
                        ("sender_everyone", False),
                        ("sender_group__isnull", True),
                        ("sender_party__isnull", False),
                    ),
                    models.Q(
                        ("sender_body__isnull", True),
                        ("sender_everyone", False),
                        ("sender_group__isnull", False),
                        ("sender_party__isnull", True),
                    ),
                    models.Q(
                        ("sender_body__isnull", False),
                        ("sender_everyone", False),
                        ("sender_group__isnull", True),
                        ("sender_party__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="agreements_handover_sender",
            ),
        ),
        migrations.AddConstraint(
            model_name="handover",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("receiver_body__isnull", True),
                        ("receiver_everyone", False),
                        ("receiver_group__isnull", True),
                        ("receiver_party__isnull", True),
                    ),
                    models.Q(
                        ("receiver_body__isnull", True),
                        ("receiver_everyone", True),
                        ("receiver_group__isnull", True),
                        ("receiver_party__isnull", True),
                    ),
                    models.Q(
                        ("receiver_body__isnull", True),
                        ("receiver_everyone", False),
                        ("receiver_group__isnull", True),
                        ("receiver_party__isnull", False),
                    ),
                    models.Q(
                        ("receiver_body__isnull", True),
                        ("receiver_everyone", False),
                        ("receiver_group__isnull", False),
                        ("receiver_party__isnull", True),
                    ),
                    models.Q(
                        ("receiver_body__isnull", False),
                        ("receiver_everyone", False),
                        ("receiver_group__isnull", True),
                        ("receiver_party__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="agreements_handover_receiver",
            ),
        ),
        migrations.AddConstraint(
            model_name="gatedecider",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("who_body__isnull", True),
                        ("who_everyone", False),
                        ("who_group__isnull", True),
                        ("who_party__isnull", True),
                    ),
                    models.Q(
                        ("who_body__isnull", True),
                        ("who_everyone", True),
                        ("who_group__isnull", True),
                        ("who_party__isnull", True),
                    ),
                    models.Q(
                        ("who_body__isnull", True),
                        ("who_everyone", False),
                        ("who_group__isnull", True),
                        ("who_party__isnull", False),
                    ),
                    models.Q(
                        ("who_body__isnull", True),
                        ("who_everyone", False),
                        ("who_group__isnull", False),
                        ("who_party__isnull", True),
                    ),
                    models.Q(
                        ("who_body__isnull", False),
                        ("who_everyone", False),
                        ("who_group__isnull", True),
                        ("who_party__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="agreements_gatedecider_who",
            ),
        ),
        migrations.AddConstraint(
            model_name="gate",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("decider_body__isnull", True),
                        ("decider_everyone", False),
                        ("decider_group__isnull", True),
                        ("decider_party__isnull", True),
                    ),
                    models.Q(
                        ("decider_body__isnull", True),
                        ("decider_everyone", True),
                        ("decider_group__isnull", True),
                        ("decider_party__isnull", True),
                    ),
                    models.Q(
                        ("decider_body__isnull", True),
                        ("decider_everyone", False),
                        ("decider_group__isnull", True),
                        ("decider_party__isnull", False),
                    ),
                    models.Q(
                        ("decider_body__isnull", True),
                        ("decider_everyone", False),
                        ("decider_group__isnull", False),
                        ("decider_party__isnull", True),
                    ),
                    models.Q(
                        ("decider_body__isnull", False),
                        ("decider_everyone", False),
                        ("decider_group__isnull", True),
                        ("decider_party__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="agreements_gate_decider",
            ),
        ),
        migrations.AddConstraint(
            model_name="decisionrules",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("last_word_of_body__isnull", True),
                        ("last_word_of_everyone", False),
                        ("last_word_of_group__isnull", True),
                        ("last_word_of_party__isnull", True),
                    ),
                    models.Q(
                        ("last_word_of_body__isnull", True),
                        ("last_word_of_everyone", True),
                        ("last_word_of_group__isnull", True),
                        ("last_word_of_party__isnull", True),
                    ),
                    models.Q(
                        ("last_word_of_body__isnull", True),
                        ("last_word_of_everyone", False),
                        ("last_word_of_group__isnull", True),
                        ("last_word_of_party__isnull", False),
                    ),
                    models.Q(
                        ("last_word_of_body__isnull", True),
                        ("last_word_of_everyone", False),
                        ("last_word_of_group__isnull", False),
                        ("last_word_of_party__isnull", True),
                    ),
                    models.Q(
                        ("last_word_of_body__isnull", False),
                        ("last_word_of_everyone", False),
                        ("last_word_of_group__isnull", True),
                        ("last_word_of_party__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="agreements_decisionrules_last_word_of",
            ),
        ),
        migrations.AddConstraint(
            model_name="decisionexception",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("decider_body__isnull", True),
                        ("decider_everyone", False),
                        ("decider_group__isnull", True),
                        ("decider_party__isnull", True),
                    ),
                    models.Q(
                        ("decider_body__isnull", True),
                        ("decider_everyone", True),
                        ("decider_group__isnull", True),
                        ("decider_party__isnull", True),
                    ),
                    models.Q(
                        ("decider_body__isnull", True),
                        ("decider_everyone", False),
                        ("decider_group__isnull", True),
                        ("decider_party__isnull", False),
                    ),
                    models.Q(
                        ("decider_body__isnull", True),
                        ("decider_everyone", False),
                        ("decider_group__isnull", False),
                        ("decider_party__isnull", True),
                    ),
                    models.Q(
                        ("decider_body__isnull", False),
                        ("decider_everyone", False),
                        ("decider_group__isnull", True),
                        ("decider_party__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="agreements_decisionexception_decider",
            ),
        ),
        migrations.AddConstraint(
            model_name="costs",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("volunteers_payer_body__isnull", True),
                        ("volunteers_payer_everyone", False),
                        ("volunteers_payer_group__isnull", True),
                        ("volunteers_payer_party__isnull", True),
                    ),
                    models.Q(
                        ("volunteers_payer_body__isnull", True),
                        ("volunteers_payer_everyone", True),
                        ("volunteers_payer_group__isnull", True),
                        ("volunteers_payer_party__isnull", True),
                    ),
                    models.Q(
                        ("volunteers_payer_body__isnull", True),
                        ("volunteers_payer_everyone", False),
                        ("volunteers_payer_group__isnull", True),
                        ("volunteers_payer_party__isnull", False),
                    ),
                    models.Q(
                        ("volunteers_payer_body__isnull", True),
                        ("volunteers_payer_everyone", False),
                        ("volunteers_payer_group__isnull", False),
                        ("volunteers_payer_party__isnull", True),
                    ),
                    models.Q(
                        ("volunteers_payer_body__isnull", False),
                        ("volunteers_payer_everyone", False),
                        ("volunteers_payer_group__isnull", True),
                        ("volunteers_payer_party__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="agreements_costs_volunteers_payer",
            ),
        ),
        migrations.AddConstraint(
            model_name="communication",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("spokesperson_body__isnull", True),
                        ("spokesperson_everyone", False),
                        ("spokesperson_group__isnull", True),
                        ("spokesperson_party__isnull", True),
                    ),
                    models.Q(
                        ("spokesperson_body__isnull", True),
                        ("spokesperson_everyone", True),
                        ("spokesperson_group__isnull", True),
                        ("spokesperson_party__isnull", True),
                    ),
                    models.Q(
                        ("spokesperson_body__isnull", True),
                        ("spokesperson_everyone", False),
                        ("spokesperson_group__isnull", True),
                        ("spokesperson_party__isnull", False),
                    ),
                    models.Q(
                        ("spokesperson_body__isnull", True),
                        ("spokesperson_everyone", False),
                        ("spokesperson_group__isnull", False),
                        ("spokesperson_party__isnull", True),
                    ),
                    models.Q(
                        ("spokesperson_body__isnull", False),
                        ("spokesperson_everyone", False),
                        ("spokesperson_group__isnull", True),
                        ("spokesperson_party__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="agreements_communication_spokesperson",
            ),
        ),
        migrations.AddConstraint(
            model_name="communication",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("data_controller_body__isnull", True),
                        ("data_controller_everyone", False),
                        ("data_controller_group__isnull", True),
                        ("data_controller_party__isnull", True),
                    ),
                    models.Q(
                        ("data_controller_body__isnull", True),
                        ("data_controller_everyone", True),
                        ("data_controller_group__isnull", True),
                        ("data_controller_party__isnull", True),
                    ),
                    models.Q(
                        ("data_controller_body__isnull", True),
                        ("data_controller_everyone", False),
                        ("data_controller_group__isnull", True),
                        ("data_controller_party__isnull", False),
                    ),
                    models.Q(
                        ("data_controller_body__isnull", True),
                        ("data_controller_everyone", False),
                        ("data_controller_group__isnull", False),
                        ("data_controller_party__isnull", True),
                    ),
                    models.Q(
                        ("data_controller_body__isnull", False),
                        ("data_controller_everyone", False),
                        ("data_controller_group__isnull", True),
                        ("data_controller_party__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="agreements_communication_data_controller",
            ),
        ),
        migrations.AddConstraint(
            model_name="checkrules",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("signal_to_body__isnull", True),
                        ("signal_to_everyone", False),
                        ("signal_to_group__isnull", True),
                        ("signal_to_party__isnull", True),
                    ),
                    models.Q(
                        ("signal_to_body__isnull", True),
                        ("signal_to_everyone", True),
                        ("signal_to_group__isnull", True),
                        ("signal_to_party__isnull", True),
                    ),
                    models.Q(
                        ("signal_to_body__isnull", True),
                        ("signal_to_everyone", False),
                        ("signal_to_group__isnull", True),
                        ("signal_to_party__isnull", False),
                    ),
                    models.Q(
                        ("signal_to_body__isnull", True),
                        ("signal_to_everyone", False),
                        ("signal_to_group__isnull", False),
                        ("signal_to_party__isnull", True),
                    ),
                    models.Q(
                        ("signal_to_body__isnull", False),
                        ("signal_to_everyone", False),
                        ("signal_to_group__isnull", True),
                        ("signal_to_party__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="agreements_checkrules_signal_to",
            ),
        ),
        migrations.AddConstraint(
            model_name="checkrules",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("evaluation_leader_body__isnull", True),
                        ("evaluation_leader_everyone", False),
                        ("evaluation_leader_group__isnull", True),
                        ("evaluation_leader_party__isnull", True),
                    ),
                    models.Q(
                        ("evaluation_leader_body__isnull", True),
                        ("evaluation_leader_everyone", True),
                        ("evaluation_leader_group__isnull", True),
                        ("evaluation_leader_party__isnull", True),
                    ),
                    models.Q(
                        ("evaluation_leader_body__isnull", True),
                        ("evaluation_leader_everyone", False),
                        ("evaluation_leader_group__isnull", True),
                        ("evaluation_leader_party__isnull", False),
                    ),
                    models.Q(
                        ("evaluation_leader_body__isnull", True),
                        ("evaluation_leader_everyone", False),
                        ("evaluation_leader_group__isnull", False),
                        ("evaluation_leader_party__isnull", True),
                    ),
                    models.Q(
                        ("evaluation_leader_body__isnull", False),
                        ("evaluation_leader_everyone", False),
                        ("evaluation_leader_group__isnull", True),
                        ("evaluation_leader_party__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="agreements_checkrules_evaluation_leader",
            ),
        ),
        migrations.AddConstraint(
            model_name="budgetline",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("source_body__isnull", True),
                        ("source_everyone", False),
                        ("source_group__isnull", True),
                        ("source_party__isnull", True),
                    ),
                    models.Q(
                        ("source_body__isnull", True),
                        ("source_everyone", True),
                        ("source_group__isnull", True),
                        ("source_party__isnull", True),
                    ),
                    models.Q(
                        ("source_body__isnull", True),
                        ("source_everyone", False),
                        ("source_group__isnull", True),
                        ("source_party__isnull", False),
                    ),
                    models.Q(
                        ("source_body__isnull", True),
                        ("source_everyone", False),
                        ("source_group__isnull", False),
                        ("source_party__isnull", True),
                    ),
                    models.Q(
                        ("source_body__isnull", False),
                        ("source_everyone", False),
                        ("source_group__isnull", True),
                        ("source_party__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="agreements_budgetline_source",
            ),
        ),
        migrations.AddConstraint(
            model_name="askfirst",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("who_body__isnull", True),
                        ("who_everyone", False),
                        ("who_group__isnull", True),
                        ("who_party__isnull", True),
                    ),
                    models.Q(
                        ("who_body__isnull", True),
                        ("who_everyone", True),
                        ("who_group__isnull", True),
                        ("who_party__isnull", True),
                    ),
                    models.Q(
                        ("who_body__isnull", True),
                        ("who_everyone", False),
                        ("who_group__isnull", True),
                        ("who_party__isnull", False),
                    ),
                    models.Q(
                        ("who_body__isnull", True),
                        ("who_everyone", False),
                        ("who_group__isnull", False),
                        ("who_party__isnull", True),
                    ),
                    models.Q(
                        ("who_body__isnull", False),
                        ("who_everyone", False),
                        ("who_group__isnull", True),
                        ("who_party__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="agreements_askfirst_who",
            ),
        ),
        migrations.AddConstraint(
            model_name="reserveddecision",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("decider_body__isnull", True),
                        ("decider_everyone", False),
                        ("decider_group__isnull", True),
                        ("decider_party__isnull", True),
                    ),
                    models.Q(
                        ("decider_body__isnull", True),
                        ("decider_everyone", True),
                        ("decider_group__isnull", True),
                        ("decider_party__isnull", True),
                    ),
                    models.Q(
                        ("decider_body__isnull", True),
                        ("decider_everyone", False),
                        ("decider_group__isnull", True),
                        ("decider_party__isnull", False),
                    ),
                    models.Q(
                        ("decider_body__isnull", True),
                        ("decider_everyone", False),
                        ("decider_group__isnull", False),
                        ("decider_party__isnull", True),
                    ),
                    models.Q(
                        ("decider_body__isnull", False),
                        ("decider_everyone", False),
                        ("decider_group__isnull", True),
                        ("decider_party__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="agreements_reserveddecision_decider",
            ),
        ),
        migrations.AddConstraint(
            model_name="residentcontact",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("owners_by_body__isnull", True),
                        ("owners_by_everyone", False),
                        ("owners_by_group__isnull", True),
                        ("owners_by_party__isnull", True),
                    ),
                    models.Q(
                        ("owners_by_body__isnull", True),
                        ("owners_by_everyone", True),
                        ("owners_by_group__isnull", True),
                        ("owners_by_party__isnull", True),
                    ),
                    models.Q(
                        ("owners_by_body__isnull", True),
                        ("owners_by_everyone", False),
                        ("owners_by_group__isnull", True),
                        ("owners_by_party__isnull", False),
                    ),
                    models.Q(
                        ("owners_by_body__isnull", True),
                        ("owners_by_everyone", False),
                        ("owners_by_group__isnull", False),
                        ("owners_by_party__isnull", True),
                    ),
                    models.Q(
                        ("owners_by_body__isnull", False),
                        ("owners_by_everyone", False),
                        ("owners_by_group__isnull", True),
                        ("owners_by_party__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="agreements_residentcontact_owners_by",
            ),
        ),
        migrations.AddConstraint(
            model_name="subsidy",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("applicant_body__isnull", True),
                        ("applicant_everyone", False),
                        ("applicant_group__isnull", True),
                        ("applicant_party__isnull", True),
                    ),
                    models.Q(
                        ("applicant_body__isnull", True),
                        ("applicant_everyone", True),
                        ("applicant_group__isnull", True),
                        ("applicant_party__isnull", True),
                    ),
                    models.Q(
                        ("applicant_body__isnull", True),
                        ("applicant_everyone", False),
                        ("applicant_group__isnull", True),
                        ("applicant_party__isnull", False),
                    ),
                    models.Q(
                        ("applicant_body__isnull", True),
                        ("applicant_everyone", False),
                        ("applicant_group__isnull", False),
                        ("applicant_party__isnull", True),
                    ),
                    models.Q(
                        ("applicant_body__isnull", False),
                        ("applicant_everyone", False),
                        ("applicant_group__isnull", True),
                        ("applicant_party__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="agreements_subsidy_applicant",
            ),
        ),
        migrations.AddConstraint(
            model_name="supportneed",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("supporter_body__isnull", True),
                        ("supporter_everyone", False),
                        ("supporter_group__isnull", True),
                        ("supporter_party__isnull", True),
                    ),
                    models.Q(
                        ("supporter_body__isnull", True),
                        ("supporter_everyone", True),
                        ("supporter_group__isnull", True),
                        ("supporter_party__isnull", True),
                    ),
                    models.Q(
                        ("supporter_body__isnull", True),
                        ("supporter_everyone", False),
                        ("supporter_group__isnull", True),
                        ("supporter_party__isnull", False),
                    ),
                    models.Q(
                        ("supporter_body__isnull", True),
                        ("supporter_everyone", False),
                        ("supporter_group__isnull", False),
                        ("supporter_party__isnull", True),
                    ),
                    models.Q(
                        ("supporter_body__isnull", False),
                        ("supporter_everyone", False),
                        ("supporter_group__isnull", True),
                        ("supporter_party__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="agreements_supportneed_supporter",
            ),
        ),
        migrations.AddConstraint(
            model_name="term",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("accession_by_body__isnull", True),
                        ("accession_by_everyone", False),
                        ("accession_by_group__isnull", True),
                        ("accession_by_party__isnull", True),
                    ),
                    models.Q(
                        ("accession_by_body__isnull", True),
                        ("accession_by_everyone", True),
                        ("accession_by_group__isnull", True),
                        ("accession_by_party__isnull", True),
                    ),
                    models.Q(
                        ("accession_by_body__isnull", True),
                        ("accession_by_everyone", False),
                        ("accession_by_group__isnull", True),
                        ("accession_by_party__isnull", False),
                    ),
                    models.Q(
                        ("accession_by_body__isnull", True),
                        ("accession_by_everyone", False),
                        ("accession_by_group__isnull", False),
                        ("accession_by_party__isnull", True),
                    ),
                    models.Q(
                        ("accession_by_body__isnull", False),
                        ("accession_by_everyone", False),
                        ("accession_by_group__isnull", True),
                        ("accession_by_party__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="agreements_term_accession_by",
            ),
        ),
        migrations.AddConstraint(
            model_name="voteweight",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("who_body__isnull", True),
                        ("who_everyone", False),
                        ("who_group__isnull", True),
                        ("who_party__isnull", True),
                    ),
                    models.Q(
                        ("who_body__isnull", True),
                        ("who_everyone", True),
                        ("who_group__isnull", True),
                        ("who_party__isnull", True),
                    ),
                    models.Q(
                        ("who_body__isnull", True),
                        ("who_everyone", False),
                        ("who_group__isnull", True),
                        ("who_party__isnull", False),
                    ),
                    models.Q(
                        ("who_body__isnull", True),
                        ("who_everyone", False),
                        ("who_group__isnull", False),
                        ("who_party__isnull", True),
                    ),
                    models.Q(
                        ("who_body__isnull", False),
                        ("who_everyone", False),
                        ("who_group__isnull", True),
                        ("who_party__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="agreements_voteweight_who",
            ),
        ),
    ]
