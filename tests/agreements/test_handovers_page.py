"""The page that shows all hand-overs in one picture."""

from agreements.models import Handover
from tests.agreements.world import World, logged_in, words_of


def hand_over(world, topic, **answers):
    """Add a subject that goes from the second party to the first."""
    to, sender = world.parties[0], world.parties[1]
    return Handover.objects.create(
        agreement=world.agreement, topic=topic, mode="over", receiver_party=to, sender_party=sender, moment_open=True,
        **answers,
    )  # fmt: skip


def test_it_shows_every_subject_drawn_and_as_a_table_and_counts_what_has_no_term(lindwaarden, sanne):
    world = World(lindwaarden, sanne, kind="samenwerkingsovereenkomst")
    hand_over(world, "klachten", days=10), hand_over(world, "persvragen"), hand_over(world, "vergunning")
    answer = logged_in(sanne).get(f"{world.root}overdrachten-in-beeld/")
    page = answer.content.decode()
    assert page.count("<svg xmlns") == 2
    assert page.count(">Klachten</text>") == 2
    assert '<th scope="row">Klachten</th>' in page
    said = words_of(answer)
    assert "Bij drie onderwerpen gaat het werk naar een eigen organisatie." in said
    assert "Bij twee onderwerpen staat niet wanneer het antwoord komt. Vul de termijnen aan" in said
    assert said.count("geen termijn afgesproken") == 2
    assert f'href="{world.root}pdf/"' in page


def test_a_manifest_asks_no_terms_and_who_only_reads_is_not_sent_to_the_questions(world, sanne, guus):
    world.let(guus, "member", world.parties[0])
    hand_over(world, "klachten")
    where = f"{world.root}overdrachten-in-beeld/"
    for who in (sanne, guus):
        said = words_of(logged_in(who).get(where))
        assert "Bij één onderwerp gaat het werk naar een eigen organisatie." in said
        assert "termijn" not in said
    Handover.objects.all().delete()
    assert "Voeg een overdrachtspunt toe" in words_of(logged_in(sanne).get(where))
    assert "Voeg een overdrachtspunt toe" not in words_of(logged_in(guus).get(where))


def test_the_list_of_hand_overs_and_the_text_lead_to_it_once_there_is_something(world, sanne):
    who, link = logged_in(sanne), f'href="{world.root}overdrachten-in-beeld/"'
    pages = [world.address("overdrachten"), f"{world.root}tekst/"]
    assert not any(link in who.get(page).content.decode() for page in pages)
    hand_over(world, "klachten")
    assert all(link in who.get(page).content.decode() for page in pages)
