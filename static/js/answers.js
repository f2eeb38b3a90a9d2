// Saving while typing: one sending at a time, within a few seconds, and in plain words when it does not work.
(function () {
  "use strict";
  const form = document.querySelector("form[data-autosave]");
  if (!form || !window.htmx) return;

  const PAUSE = 800; // milliseconds without typing after which we save
  const LONGEST = 3000; // milliseconds that somebody who types on and on waits for a save
  const AGAIN = 8000; // milliseconds before we try again what did not work
  const OFFLINE = "Geen verbinding. Wat je typt staat nog op deze pagina. Zodra je weer verbinding hebt, slaan we het op.";
  const LATER = "Opslaan lukt nu niet. Wat je typt staat nog op deze pagina. We proberen het zo opnieuw.";
  const REFUSED = {
    403: "Je mag dit niet (meer) veranderen. Wat je typt staat nog op deze pagina.",
    413: "Dit bestand is te groot. Kies een kleiner bestand.",
    429: "Het is even druk. Wat je typt staat nog op deze pagina. We proberen het zo opnieuw.",
  };
  const turn = form.elements.namedItem("turn");
  const line = () => document.getElementById("bewaard");
  const files = new Map(); // by name: the file that was sent and saved

  let typed = 0, // how often something changed
    sent = 0, // how much of that is under way
    saved = 0, // how much of that arrived
    since = 0, // when the oldest change was made that is not under way
    timer = 0,
    busy = false, // a save is under way
    stopped = false, // somebody else was here too: from here on only the button saves
    away = false; // the session ended

  // Set once more, these count as changed, so the back button gives them back together with what was typed.
  for (const name of ["sheet", "page", "turn", "asked"]) {
    const field = form.elements.namedItem(name);
    field.setAttribute("value", field.value);
  }

  function say(words, link) {
    line().textContent = words;
    if (!link) return;
    const anchor = document.createElement("a");
    anchor.href = link.address;
    anchor.textContent = link.words;
    line().append(" ", anchor);
  }

  function wait(milliseconds) {
    clearTimeout(timer);
    timer = setTimeout(send, milliseconds);
  }

  function send() {
    if (stopped || busy || typed === saved) return;
    if (away) comeBack();
    else window.htmx.trigger(form, "bewaar");
  }

  function count() {
    turn.value = String(Number(turn.value) + 1);
  }

  // A login elsewhere makes the tokens of this page useless; any page of ours has a new one.
  async function renew() {
    try {
      const answer = await fetch("/werk/", { redirect: "manual" });
      if (!answer.ok) return false;
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      const token = fresh.querySelector("input[name=csrfmiddlewaretoken]").value;
      for (const field of document.querySelectorAll("input[name=csrfmiddlewaretoken]")) field.value = token;
      return true;
    } catch {
      return false;
    }
  }

  async function comeBack() {
    busy = true;
    const back = await renew();
    busy = false;
    away = !back;
    wait(back ? 0 : AGAIN);
  }

  function leftOut(data) {
    for (const field of form.querySelectorAll("input[type=file]")) {
      if (!field.files.length || files.get(field.name) === field.files[0]) data.delete(field.name);
    }
  }

  form.addEventListener("input", function () {
    typed += 1;
    since = since || Date.now();
    wait(Math.max(0, Math.min(PAUSE, since + LONGEST - Date.now())));
  });

  form.addEventListener("htmx:configRequest", function (event) {
    count();
    event.detail.parameters.set("turn", turn.value);
    leftOut(event.detail.parameters);
    busy = true;
    sent = typed;
    since = 0;
  });

  form.addEventListener("htmx:beforeOnLoad", function (event) {
    const address = new URL(event.detail.xhr.responseURL || form.action);
    if (address.pathname === new URL(form.action).pathname) return;
    event.preventDefault();
    away = true;
    say("Je bent uitgelogd. Wat je typte is bewaard.", {
      address: "/inloggen/?next=" + encodeURIComponent(location.pathname),
      words: "Log opnieuw in, dan ga je hier verder.",
    });
  });

  form.addEventListener("htmx:beforeSwap", function (event) {
    if (event.detail.xhr.status !== 409) return;
    stopped = true;
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  });

  form.addEventListener("htmx:responseError", async function (event) {
    const status = event.detail.xhr.status;
    say(REFUSED[status] || LATER);
    if (status === 403 && (await renew())) wait(0);
  });
  form.addEventListener("htmx:sendError", () => say(OFFLINE));
  form.addEventListener("htmx:timeout", () => say(LATER));

  form.addEventListener("htmx:afterRequest", function (event) {
    busy = false;
    if (event.detail.successful) {
      saved = sent;
      for (const field of form.querySelectorAll("input[type=file]")) files.set(field.name, field.files[0]);
    }
    if (typed > saved) wait(event.detail.successful ? PAUSE : AGAIN);
  });

  // The same words twice would be read out twice.
  document.addEventListener("htmx:oobBeforeSwap", function (event) {
    const { target, fragment } = event.detail;
    if (target === line() && target.textContent.trim() === fragment.textContent.trim()) event.detail.shouldSwap = false;
  });

  // The paper beside the questions scrolls by itself: show what changed.
  document.addEventListener("htmx:oobAfterSwap", function () {
    const paper = document.getElementById("tekst");
    const changed = paper && paper.querySelector("mark");
    if (!changed || paper.scrollHeight <= paper.clientHeight) return;
    paper.scrollTop += changed.getBoundingClientRect().top - paper.getBoundingClientRect().top - paper.clientHeight / 3;
  });

  form.addEventListener("submit", async function (event) {
    if (!away) {
      clearTimeout(timer);
      count();
      saved = typed;
      return;
    }
    event.preventDefault();
    const button = event.submitter;
    await renew();
    away = false;
    form.requestSubmit(button);
  });

  // Who leaves by a link, or closes the tab, leaves nothing behind.
  window.addEventListener("pagehide", function () {
    if (typed === saved) return;
    count();
    const data = new FormData(form);
    leftOut(data);
    navigator.sendBeacon(form.action, data);
    saved = typed;
  });
  document.addEventListener("visibilitychange", send);
  window.addEventListener("online", send);
})();
