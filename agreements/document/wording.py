"""Words that belong to a choice and are too long for a template: legal forms and principles."""

# How a legal form stands after a name; a government and a person need no such words.
LEGAL_FORMS = {
    "publiekrechtelijk": "",
    "stichting": "een stichting",
    "vereniging": "een vereniging",
    "vereniging-zonder-notaris": "een vereniging zonder notariële akte",
    "cooperatie": "een coöperatie",
    "bv": "een bv",
    "nv": "een nv",
    "vve": "een vereniging van eigenaars",
    "eenmanszaak": "een eenmanszaak",
    "groep": "een groep zonder rechtsvorm",
    "persoon": "",
}

# The name of a principle, its sentence for a text that says "wij", and for any other voice ({} is the name for all).
PRINCIPLES = {
    "betaalbaar": ("Betaalbaar", *["Iedereen moet mee kunnen doen, ook wie weinig geld heeft."] * 2),
    "woonlasten": ("Lage woonlasten", *["Wonen mag niet duurder worden dan nodig is."] * 2),
    "keuzevrijheid": ("Iets te kiezen", *["Bewoners krijgen een echte keuze."] * 2),
    "gelijkwaardig": (
        "Gelijkwaardig",
        "Wij nemen elkaar serieus en luisteren naar elkaar.",
        "{} nemen elkaar serieus en luisteren naar elkaar.",
    ),
    "open-over-belangen": (
        "Open over belangen",
        "Wij zeggen eerlijk wat wij nodig hebben.",
        "{} zeggen eerlijk wat zij nodig hebben.",
    ),
    "niemand-buiten-de-boot": (
        "Niemand valt buiten de boot",
        *["Wie hulp nodig heeft, vindt die hulp dichtbij."] * 2,
    ),
    "leren-mag": (
        "Leren mag",
        "Wij proberen dingen uit en zeggen het als iets niet werkt.",
        "{} proberen dingen uit en zeggen het als iets niet werkt.",
    ),
    "ruimte-om-te-groeien": (
        "Ruimte om te groeien",
        *["Een groep bewoners mag later meer doen dan nu."] * 2,
    ),
    "lokaal-eigendom": ("Lokaal eigendom", *["Wat van de buurt kan zijn, wordt van de buurt."] * 2),
}
