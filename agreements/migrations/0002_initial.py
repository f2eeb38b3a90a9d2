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
    ]
