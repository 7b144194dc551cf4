/**
 * Lets members write a reply beside the discussion (see `Composer`), and quote what they have selected.
 *
 * Links to the page on which a reply is written open the composer instead; a link that quotes takes the selected words along
 * if some of that reply are selected. Near selected words a button does the same. Escape makes the composer smaller and gives
 * the focus back to where it came from.
 */
const REPLY = "/replies/new?to=";
const PAUSE_MS = 250; // until a selection is likely to be finished
const MOST = 4000; // characters; more is no quotation
const GAP = 6; // pixels between the selected words and the button

const composer = () => document.querySelector(".composer");

let opener = null;

/** Before the interface sees the click and goes to another page. */
addEventListener(
  "click",
  (event) => {
    const link = event.target.closest?.(`a[href^="${REPLY}"]`);
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!link || !isPlain || !composer() || !link.closest(".discussion-page")) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const asked = new URLSearchParams(link.getAttribute("href").split("?")[1]);
    const chosen = passage();
    const words = chosen?.path === asked.get("to") ? chosen.words : "";
    compose({ to: asked.get("to"), quotes: asked.has("quote"), words }, link);
  },
  { capture: true },
);

function compose(detail, from) {
  opener = from;
  resize(false);
  composer().dispatchEvent(new CustomEvent("compose", { detail }));
}

/* ---- Smaller and larger ---- */

document.addEventListener("click", (event) => {
  if (event.target.closest?.(".composer-size")) {
    resize(!composer().hasAttribute("data-small"));
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.defaultPrevented && composer()?.contains(event.target)) {
    resize(true);
    const back = opener?.isConnected ? opener : document.getElementById("main");
    back?.focus({ preventScroll: true });
  }
});

function resize(isSmall) {
  const place = composer();
  const button = place.querySelector(".composer-size");
  place.toggleAttribute("data-small", isSmall);
  if (button) {
    button.ariaExpanded = String(!isSmall);
    button.textContent = isSmall ? button.dataset.larger : button.dataset.smaller;
  }
}

/** What lies over the page, so that the rest can make room for it. */
const watched = new ResizeObserver(([{ target }]) => {
  const height = target.isConnected && !target.hidden ? target.offsetHeight : 0;
  document.documentElement.style.setProperty("--composer-height", `${height}px`);
});

let seen = null;

new MutationObserver(() => {
  const place = composer();
  if (place !== seen) {
    watched.disconnect();
    seen = place;
    document.documentElement.style.setProperty("--composer-height", "0px");
    if (place) {
      watched.observe(place);
    }
  }
}).observe(document.body, { childList: true, subtree: true });

seen = composer();
if (seen) {
  watched.observe(seen);
}

/** A phone's keyboard lies over the window and does not make it smaller. */
window.visualViewport?.addEventListener("resize", () => {
  const { height, offsetTop } = window.visualViewport;
  document.documentElement.style.setProperty("--keyboard", `${Math.max(0, innerHeight - height - offsetTop)}px`);
});

/* ---- Quoting ---- */

const quote = document.createElement("button");
quote.type = "button";
quote.className = "button quote-selection";
// The words stay selected, and the text keeps the focus, while it is pressed.
quote.addEventListener("mousedown", (event) => event.preventDefault());
quote.addEventListener("click", () => {
  const chosen = passage() ?? last;
  quote.remove();
  if (chosen && composer()) {
    compose({ to: chosen.path, quotes: true, words: chosen.words }, chosen.link);
  }
});

let last = null;
let waiting = null;

document.addEventListener("selectionchange", () => {
  clearTimeout(waiting);
  waiting = setTimeout(offer, PAUSE_MS);
});

/** The words that are selected in one text that can be answered, and where that stands. */
function passage() {
  const selection = getSelection();
  const words = selection.toString().trim();
  if (!words || words.length > MOST || selection.rangeCount === 0) {
    return null;
  }
  const range = selection.getRangeAt(0);
  const text = elementOf(range.startContainer).closest("[data-answers] .prose");
  const end = elementOf(range.endContainer).closest("[data-answers]");
  const place = text?.closest("[data-answers]");
  // A triple click on the last paragraph ends before the first letter of what follows.
  if (!text || (end !== place && range.endOffset > 0)) {
    return null;
  }
  const path = place.dataset.answers;
  return { path, words, text, range, link: document.querySelector(`a[href="${REPLY}${CSS.escape(path)}&quote=yes"]`) };
}

function elementOf(node) {
  return node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
}

/** Shows the button below the end of the selection; in the order of the keyboard it comes right after the text. */
function offer() {
  if (document.activeElement === quote) {
    return;
  }
  last = composer() ? passage() : null;
  if (!last) {
    quote.remove();
    return;
  }
  quote.textContent = last.text.closest("[data-answers]").dataset.quote;
  last.text.after(quote);
  const around = last.text.parentElement.getBoundingClientRect();
  const rects = last.range.getClientRects();
  const end = rects[rects.length - 1] ?? last.text.getBoundingClientRect();
  const most = around.width - quote.offsetWidth;
  quote.style.left = `${Math.min(Math.max(0, end.right - around.left - quote.offsetWidth), most)}px`;
  quote.style.top = `${end.bottom - around.top + GAP}px`;
}
