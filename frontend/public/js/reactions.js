/**
 * Lets the buttons below a text work without a new page (see `ReactionBar`): what the server answers takes the place of the
 * bar, and the button that was pressed keeps the focus.
 */
const ANSWER_MS = 15000;

document.addEventListener("submit", async (event) => {
  const bar = event.target.closest("[data-reactions]");
  if (!bar || event.defaultPrevented) {
    return;
  }
  event.preventDefault();
  if (bar.ariaBusy === "true") {
    return;
  }
  bar.ariaBusy = "true";
  const form = event.target;
  const { value } = event.submitter;
  const answer = await send(form, event.submitter);
  bar.ariaBusy = null;
  if (answer?.ok) {
    show(bar, await answer.text(), value, form.matches(".reaction-reason-form"));
  } else {
    say(bar, answer ? await sentenceOf(answer) : bar.dataset.lost);
  }
});

async function send(form, submitter) {
  try {
    return await fetch(`${form.getAttribute("action")}/bar`, {
      method: "POST",
      body: new URLSearchParams(new FormData(form, submitter)),
      redirect: "manual",
      signal: AbortSignal.timeout(ANSWER_MS),
    });
  } catch {
    return null; // no line
  }
}

/** Only what the server says in words; a page of its own would be another one. */
async function sentenceOf(answer) {
  return answer.headers.get("Content-Type")?.startsWith("text/plain") ? await answer.text() : "";
}

function show(bar, html, value, wasReason) {
  const fresh = new DOMParser().parseFromString(html, "text/html").body.firstElementChild;
  const wasOpen = bar.querySelector(".reaction-who")?.open;
  bar.replaceChildren(...fresh.childNodes);
  const who = bar.querySelector(".reaction-who");
  if (who) {
    who.open = Boolean(wasOpen || wasReason);
  }
  bar.querySelector(`.reaction[value="${CSS.escape(value)}"]`)?.focus();
}

function say(bar, words) {
  let line = bar.querySelector(".reaction-trouble");
  if (!line) {
    line = document.createElement("p");
    line.className = "reaction-trouble";
    line.role = "alert";
    bar.append(line);
  }
  line.textContent = words || bar.dataset.lost;
}
