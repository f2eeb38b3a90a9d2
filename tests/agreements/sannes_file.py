"""A small agreement of Sanne's as a file, with every kind of answer once, and ways to change and export it."""

from agreements.models import Answers
from agreements.transfer.export import document_of
from agreements.transfer.writing import dump

SANNES_FILE = """\
format: 1
municipality: Lindwaarden

basics:
  title: Warm Zwaluwveen
  kind: manifest

parties:
  - key: platform
    official_name: Bewonersplatform
    short_name: Bewonersplatform
    kvk: '00000101'
  - key: gemeente
    official_name: gemeente Lindwaarden
    capacity: ondertekenaar
    short_name: Gemeente

representatives:
  - key: spreekt-1
    party: platform
    person: sanne
    mandate_amount: 1250.50

people:
  - key: sanne
    name: Sanne Voorbeeld
    email: sanne@zwaluwveen.voorbeeld

purpose:
  goal: Iedereen warm.
  principles:
    - betaalbaar
    - een eigen uitgangspunt

handovers:
  - key: huurders
    topic: communicatie met huurders
    sender:
      body: kerngroep
    receiver:
      party: gemeente
      unit: college
    moment:
      open: true

bodies:
  - key: kerngroep
    name: kerngroep
    start: '19:30'

members:
  - body: kerngroep
    party: platform
    attends: vast
    vote: true

information_lines:
  - party: platform
    audience: deelnemers
    sender:
      everyone: true

commitments:
  - key: belofte-1
    party: platform
    text: praat met elk huishouden
    due:
      event: na de zomer
      day: 2027-10-01
  - key: belofte-2
    party: gemeente
    text: regelt een zaal
    due:
      day: 2027-03-01
"""


def sannes_file_with(old, new):
    """Give Sanne's file with one change."""
    assert SANNES_FILE.count(old) == 1, old
    return SANNES_FILE.replace(old, new)


def exported(agreement):
    """Export an agreement as it stands in the database."""
    return dump(document_of(Answers(agreement)))
