/**
 * `<kept-text key="…">`: keeps what somebody types into the form around it in their own browser until the server has stored
 * it. A lost connection, an ended session or a crash loses at most the last second.
 *
 * Other people who use the same account of the same computer could read it; the key names the member, so that it is offered
 * to nobody else. What was kept before is told by the event `found`, with `{at, fields}` as its detail.
 */
const WAIT_MS = 1000;
const KEPT_DAYS = 14; // who has not come back by then has started afresh
const PREFIX = "commonweave.kept.";

class KeptText extends HTMLElement {
  connectedCallback() {
    this.form = this.closest("[data-kept-form]");
    this.listening = new AbortController();
    const { signal } = this.listening;
    this.form.addEventListener("input", () => this.typed(), { signal });
    addEventListener("pagehide", () => this.store(), { signal });
    document.addEventListener("visibilitychange", () => this.store(), { signal });
    addEventListener("beforeunload", (event) => this.unsaved && event.preventDefault(), { signal });
    removeOld();
    const kept = localStorage.getItem(PREFIX + this.key);
    if (kept) {
      this.dispatchEvent(new CustomEvent("found", { detail: JSON.parse(kept) }));
    }
  }

  disconnectedCallback() {
    clearTimeout(this.pause);
    this.listening.abort();
  }

  get key() {
    return this.getAttribute("key");
  }

  typed() {
    this.unsaved = true;
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.store(), WAIT_MS);
  }

  store() {
    clearTimeout(this.pause);
    if (this.unsaved) {
      this.tell(write(PREFIX + this.key, fieldsOf(this.form)));
    }
  }

  tell(kept) {
    const state = this.form.querySelector("[data-kept]");
    const words = kept ? state?.dataset.kept : state?.dataset.notKept;
    if (state && state.textContent !== words) {
      state.textContent = words; // only when it is news, because it is read out
    }
  }

  /** The server has it, or nobody wants it. */
  static forget(key) {
    KeptText.leave(key);
    localStorage.removeItem(PREFIX + key);
  }

  /** Somebody leaves without publishing, and knows it; what they typed stays kept. */
  static leave(key) {
    document.querySelectorAll("kept-text").forEach((form) => {
      if (form.key === key) {
        clearTimeout(form.pause);
        form.unsaved = false;
      }
    });
  }
}

function fieldsOf(form) {
  const fields = {};
  form.querySelectorAll("[name]").forEach((field) => {
    if (typeof field.value === "string" && field.type !== "radio" && field.type !== "checkbox") {
      fields[field.getAttribute("name")] = field.value;
    }
  });
  return fields;
}

function write(key, fields) {
  try {
    localStorage.setItem(key, JSON.stringify({ at: new Date().toISOString(), fields }));
    return true;
  } catch {
    return false; // full, or forbidden
  }
}

function removeOld() {
  const oldest = Date.now() - KEPT_DAYS * 24 * 60 * 60 * 1000;
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .filter((key) => !(Date.parse(JSON.parse(localStorage.getItem(key)).at) > oldest))
    .forEach((key) => localStorage.removeItem(key));
}

customElements.define("kept-text", KeptText);
