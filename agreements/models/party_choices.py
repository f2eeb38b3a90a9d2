"""What a party may be: its kind, its part in the agreement, its legal form and the way a public body acts."""

KINDS_OF_PARTY = [
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
]
CAPACITIES = [
    ("ondertekenaar", "Ondertekenaar"),
    ("ondersteuner", "Ondersteuner"),
    ("waarnemer", "Waarnemer"),
    ("betrokken", "Betrokken, maar geen partij"),
]
LEGAL_FORMS = [
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
]
ACTS_AS = [
    ("rechtspersoon", "Als organisatie: de overheid sluit de afspraak als rechtspersoon"),
    ("bestuursorgaan", "Als bestuur: bijvoorbeeld het college doet zelf mee"),
    ("beide", "Allebei"),
]
