"""Two ways to open a page and to send it: as a browser does it, and in a browser."""

from urllib.parse import urlsplit

from tests.journeys.screen import FILE, HIDDEN, Screen


class ClientHands:
    """A person at Django's own test client: no script runs, and every redirect is followed by hand."""

    def __init__(self, client):
        self.client = client

    def open(self, address):
        """Open a page, and follow where it leads."""
        answer = self.client.get(address, follow=True)
        if answer.status_code != 200:
            raise AssertionError(f"{address} answers {answer.status_code}")
        address = answer.redirect_chain[-1][0] if answer.redirect_chain else address
        return Screen(address, answer.content.decode())

    def send(self, screen, form, button=None):
        """Send a form as it stands, by its first button or another; give the address it leads to."""
        data = {
            one.name: [lines_sent(value) for value in one.sent] for one in form.controls.values() if one.kind != FILE
        }
        if button and button.name:
            data[button.name] = button.value
        to = (button and button.to) or form.action or screen.address
        answer = self.client.post(to, data)
        if answer.status_code != 302:
            raise AssertionError(f"{to} answers {answer.status_code}: {Screen(to, answer.content.decode()).mistakes}")
        return answer["Location"]


def lines_sent(text):
    """Give a text as browsers send it."""
    return text.replace("\r\n", "\n").replace("\n", "\r\n")


class BrowserHands:
    """A person in a real browser, who fills in every input that is to be changed and clicks the button."""

    def __init__(self, page):
        self.page = page

    def open(self, address):
        """Open a page, unless it is the one that stands there."""
        if urlsplit(self.page.url).path != urlsplit(address).path:
            self.page.goto(address)
        self.page.wait_for_load_state()
        return Screen(self.page.url, self.page.content())

    def send(self, screen, form, button=None):
        """Fill in what is not there yet, click, and give the address it leads to."""
        there = next(one for one in screen.read.forms if one.controls.keys() == form.controls.keys())
        for name, control in form.controls.items():
            if control.kind not in (FILE, HIDDEN) and control.sent != there.controls[name].sent:
                self.put(control)
        with self.page.expect_navigation():
            self.click(button)
        return self.page.url

    def put(self, control):
        """Fill in one input."""
        found = self.page.locator(f'main [name="{control.name}"]')
        if not control.options:
            found.fill(control.text)
        elif found.first.evaluate("one => one.tagName") == "SELECT":
            found.select_option(control.sent)
        else:
            for one in control.options:
                self.tick(found, one)

    def tick(self, found, option):
        """Tick one radio or checkbox, or take the tick away."""
        box = found.and_(self.page.locator(f'[value="{option.value}"]'))
        if option.chosen != box.is_checked():
            box.check() if option.chosen else box.uncheck()

    def click(self, button):
        """Click a button by its name and value, or the one that saves."""
        if button and button.name:
            self.page.locator(f'button[name="{button.name}"][value="{button.value}"]').click()
        else:
            self.page.locator("main form .w-actions button[type=submit]").last.click()
