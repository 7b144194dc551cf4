/**
 * Suggests titles under a search field while somebody types.
 *
 * Works on `<div class="search-box" data-suggest="/search/suggestions"><input type="search" …>…</div>`, asks
 * `{data-suggest}?q=…` for `[{title, path, kind}]`, and follows the ARIA combobox pattern. The field keeps the focus;
 * Arrow keys choose, Enter opens, Escape closes. Without it, or when the answer fails, the form searches as ever.
 * It listens on the document: fields that arrive later work too.
 */
const WAIT_MS = 150; // about the pause between two words typed quickly
const FEWEST_LETTERS = 3;

const states = new WeakMap();
let lists = 0;

document.addEventListener("input", (event) => {
  const field = fieldOf(event);
  if (!field) {
    return;
  }
  const state = stateOf(field);
  state.asked?.abort();
  clearTimeout(state.timer);
  const words = field.value.trim();
  if (words.length < FEWEST_LETTERS) {
    close(field);
    return;
  }
  state.timer = setTimeout(() => ask(field, words), WAIT_MS);
});

document.addEventListener("keydown", (event) => {
  const field = fieldOf(event);
  if (!field || event.isComposing || !isOpen(field)) {
    return;
  }
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    choose(field, event.key === "ArrowDown" ? 1 : -1);
  } else if (event.key === "Escape") {
    event.preventDefault();
    close(field);
  } else if (event.key === "Enter" && chosen(field)) {
    event.preventDefault();
    location.assign(chosen(field).dataset.path);
  }
});

// A press on a suggestion must not take the focus from the field, or the list would close before the click.
document.addEventListener("mousedown", (event) => {
  if (event.target.closest?.(".suggestion")) {
    event.preventDefault();
  }
});

document.addEventListener("click", (event) => {
  const suggestion = event.target.closest?.(".suggestion");
  if (suggestion) {
    location.assign(suggestion.dataset.path);
  }
});

document.addEventListener("focusout", (event) => {
  const field = fieldOf(event);
  if (field) {
    stateOf(field).asked?.abort();
    clearTimeout(stateOf(field).timer);
    close(field);
  }
});

function fieldOf(event) {
  return event.target.matches?.("[data-suggest] input[type=search]") ? event.target : null;
}

function stateOf(field) {
  if (!states.has(field)) {
    states.set(field, {});
  }
  return states.get(field);
}

async function ask(field, words) {
  const asked = new AbortController();
  stateOf(field).asked = asked;
  const url = new URL(field.closest("[data-suggest]").dataset.suggest, document.baseURI);
  url.searchParams.set("q", words);
  try {
    const answer = await fetch(url, { signal: asked.signal, headers: { Accept: "application/json" } });
    const found = answer.ok ? await answer.json() : [];
    if (!asked.signal.aborted) {
      show(field, found);
    }
  } catch {
    close(field);
  }
}

function show(field, found) {
  close(field);
  if (found.length === 0) {
    return;
  }
  const list = document.createElement("ul");
  list.id = `suggestions-${++lists}`;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.labels?.[0]?.textContent.trim() ?? field.placeholder);
  found.forEach(({ title, path, kind }, index) => {
    const suggestion = document.createElement("li");
    suggestion.id = `${list.id}-${index}`;
    suggestion.className = "suggestion";
    suggestion.setAttribute("role", "option");
    suggestion.setAttribute("aria-selected", "false");
    suggestion.dataset.path = path;
    suggestion.append(words("suggestion-title", title), " ", words("hit-kind", kind));
    list.append(suggestion);
  });
  field.closest("[data-suggest]").append(list);
  stateOf(field).list = list;
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "true");
}

function words(className, text) {
  const span = document.createElement("span");
  span.className = className;
  span.textContent = text;
  return span;
}

function isOpen(field) {
  return Boolean(stateOf(field).list);
}

function chosen(field) {
  return stateOf(field).list?.querySelector("[aria-selected=true]");
}

/** Moves the choice; before the first and after the last nothing is chosen, and Enter searches for what was typed. */
function choose(field, step) {
  const suggestions = [...stateOf(field).list.children];
  const before = chosen(field);
  const places = suggestions.length + 1;
  const next = (suggestions.indexOf(before) + 1 + step + places) % places;
  before?.setAttribute("aria-selected", "false");
  const now = suggestions[next - 1];
  now?.setAttribute("aria-selected", "true");
  now?.scrollIntoView({ block: "nearest" });
  if (now) {
    field.setAttribute("aria-activedescendant", now.id);
  } else {
    field.removeAttribute("aria-activedescendant");
  }
}

function close(field) {
  const state = stateOf(field);
  if (state.list) {
    state.list.remove();
    state.list = null;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
    field.removeAttribute("aria-controls");
  }
}
