// Saving while typing: counts the turns of a page, stops when somebody else was here too, and says when it cannot save.
(function () {
  "use strict";
  const form = document.querySelector("form[data-autosave]");
  if (!form) return;
  const turn = form.querySelector("input[name=turn]");
  let stopped = false;

  function say(words) {
    const line = document.getElementById("bewaard");
    if (line) line.textContent = words;
  }

  form.addEventListener("htmx:configRequest", function (event) {
    if (stopped) {
      event.preventDefault();
      return;
    }
    turn.value = String(Number(turn.value) + 1);
    event.detail.parameters.set("turn", turn.value);
  });
  form.addEventListener("submit", function () {
    turn.value = String(Number(turn.value) + 1);
  });
  form.addEventListener("htmx:beforeSwap", function (event) {
    if (event.detail.xhr.status === 409) {
      stopped = true;
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });
  form.addEventListener("htmx:sendError", function () {
    say("Geen verbinding. Wat je typt staat nog op deze pagina. Zodra je weer verbinding hebt, slaan we het op.");
  });
  form.addEventListener("htmx:responseError", function (event) {
    const words = {
      302: "Je bent uitgelogd. Log in een nieuw tabblad opnieuw in en kies dan opslaan.",
      403: "Je bent uitgelogd of mag dit niet veranderen. Log in een nieuw tabblad opnieuw in en kies dan opslaan.",
      413: "Dit bestand is te groot. Kies een kleiner bestand.",
      429: "Het is even druk. Wacht een minuut en kies dan opslaan.",
    };
    say(words[event.detail.xhr.status] || "Opslaan lukt nu niet. Wat je typt staat nog op deze pagina. Probeer het zo opnieuw.");
  });
  window.addEventListener("online", function () {
    if (!stopped && window.htmx) window.htmx.trigger(form, "change");
  });
})();
