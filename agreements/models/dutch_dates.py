"""Days, times and amounts as Dutch words."""

MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


def dutch_day(day):
    """Write a date as one writes it in a letter: "1 maart 2027"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def dutch_time(time):
    """Write a time as Dutch screens and letters do: "19.30 uur"."""
    return f"{time:%H.%M} uur"


def dutch_number(number):
    """Write a number with a dot between thousands and a comma before decimals: "1.250,5"."""
    return f"{number:,}".translate(str.maketrans(",.", ".,"))


def dutch_euro(amount):
    """Write an amount in euros, without cents where there are none: "€ 60.000" with a space that does not break."""
    words = dutch_number(round(amount, 2) if amount % 1 else int(amount))
    if amount % 1:
        whole, _, cents = words.partition(",")
        words = f"{whole},{cents:0<2}"
    return f"€\N{NO-BREAK SPACE}{words}"
