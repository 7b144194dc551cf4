/**
 * `<kept-text member="…">`: keeps what somebody types into the form around it, first in their own browser, then as a draft
 * on the server, until it is published. A lost line, an ended session or a crash loses at most the last second.
 *
 * With `draft`, the name of the draft, `kind`, and for something that is there already `content`, it keeps the form
 * `[data-kept-form]` in which it stands. Without them it only brings up what an earlier window of this browser could not
 * bring to the server. After that it fires `ready`; the detail are the copies that the server would not take.
 *
 * A copy stays in the browser only until the server has the text. It is kept under the member's id and is brought up in
 * that member's name only, so that nobody else who uses the same browser is offered it.
 */
const BROWSER_MS = 1000;
const SERVER_MS = 4000;
const AGAIN_MS = 8000; // after a failure
const ANSWER_MS = 15000; // who waits longer has no line
const COMPANY_MS = 8000;
const AWAY_MS = 10 * 60 * 1000; // who has looked at something else for so long is not writing
const KEEPALIVE_BYTES = 60000; // browsers let no more go out of a page that is closed
const PREFIX = "commonweave.draft.";

class KeptText extends HTMLElement {
  connectedCallback() {
    this.bringUp();
    this.form = this.draft && this.closest("[data-kept-form]");
    if (!this.form) {
      return;
    }
    this.step = 0;
    this.unsaved = false;
    this.over = false;
    this.active = Date.now();
    this.listening = new AbortController();
    const { signal } = this.listening;
    this.form.addEventListener("input", () => this.typed(), { signal });
    addEventListener("pagehide", () => this.leaving(), { signal });
    addEventListener("pageshow", (event) => event.persisted && this.meet(), { signal });
    document.addEventListener("visibilitychange", () => this.looksAway(), { signal });
    addEventListener("beforeunload", (event) => this.asks(event), { signal });
    this.meet();
  }

  disconnectedCallback() {
    if (this.form) {
      if (!this.form.isConnected) {
        this.keep(); // otherwise another text is about to stand in the form
      }
      this.part();
      this.stop();
      this.listening.abort();
    }
  }

  get draft() {
    return this.getAttribute("draft");
  }

  get prefix() {
    return `${PREFIX}${this.getAttribute("member")}.`;
  }

  typed() {
    if (this.over) {
      return;
    }
    this.step++;
    this.active = Date.now();
    this.began ??= new Date().toISOString();
    this.unsaved = true;
    this.keeping ??= setTimeout(() => this.keep(), BROWSER_MS);
    this.saving ??= setTimeout(() => this.save(), SERVER_MS);
  }

  /** Into the browser. */
  keep() {
    clearTimeout(this.keeping);
    this.keeping = null;
    if (!this.unsaved || this.over) {
      return;
    }
    try {
      localStorage.setItem(this.prefix + this.draft, JSON.stringify(this.copy()));
      this.kept = true;
    } catch {
      this.kept = false; // full, or forbidden
    }
  }

  /** To the server, one at a time. */
  async save(keepalive = false) {
    clearTimeout(this.saving);
    this.saving = null;
    if (!this.unsaved || this.over) {
      return;
    }
    if (this.asking && !keepalive) {
      this.saving = setTimeout(() => this.save(), BROWSER_MS);
      return;
    }
    this.asking = true;
    const { step } = this;
    const trouble = await put(this.draft, this.copy(), keepalive);
    this.asking = false;
    if (this.over) {
      return;
    }
    if (trouble) {
      this.keep();
      this.tellTrouble(trouble);
      this.saving ??= trouble.final ? null : setTimeout(() => this.save(), AGAIN_MS);
      return;
    }
    if (step === this.step) {
      this.unsaved = false;
      drop(this.prefix + this.draft);
    }
    this.tell("saved");
  }

  copy() {
    return {
      member: Number(this.getAttribute("member")),
      kind: this.getAttribute("kind"),
      content: this.hasAttribute("content") ? Number(this.getAttribute("content")) : null,
      step: this.step,
      began: this.began,
      fields: fieldsOf(this.form),
    };
  }

  leaving() {
    this.keep();
    this.save(true);
    this.part();
  }

  looksAway() {
    if (document.hidden) {
      this.keep();
      this.save(true);
    } else {
      this.meet();
    }
  }

  asks(event) {
    if (this.unsaved && !this.over) {
      this.save();
      event.preventDefault();
    }
  }

  stop() {
    [this.keeping, this.saving, this.meeting].forEach(clearTimeout);
    this.keeping = this.saving = this.meeting = null;
  }

  /** What earlier windows could not bring to the server. */
  async bringUp() {
    const left = [];
    const names = keys()
      .filter((key) => key.startsWith(this.prefix))
      .map((key) => key.slice(this.prefix.length))
      .filter((name) => name !== this.draft);
    for (const name of names) {
      const copy = read(this.prefix + name);
      if (!copy || !(await put(name, copy))) {
        drop(this.prefix + name);
      } else {
        left.push({ name, ...copy });
      }
    }
    if (this.isConnected && names.length > 0) {
      this.dispatchEvent(new CustomEvent("ready", { detail: left }));
    }
  }

  /** Shows who else writes on the same. */
  async meet() {
    clearTimeout(this.meeting);
    const content = this.getAttribute("content");
    if (!content || this.over) {
      return;
    }
    if (!document.hidden || Date.now() - this.active < AWAY_MS) {
      const answer = await ask("POST", `${this.draft}/company?content=${content}`);
      if (answer?.ok) {
        const { words } = await answer.json();
        say(this.form.querySelector("[data-company]"), words);
      }
    }
    if (this.isConnected && !this.over) {
      clearTimeout(this.meeting);
      this.meeting = setTimeout(() => this.meet(), COMPANY_MS);
    }
  }

  part() {
    clearTimeout(this.meeting);
    const content = this.getAttribute("content");
    if (content) {
      ask("DELETE", `${this.draft}/company?content=${content}`, { keepalive: true });
    }
  }

  tellTrouble({ status, sentence }) {
    if (status === 401) {
      this.tell("signedOut");
    } else if (sentence) {
      this.tell(null, sentence);
    } else {
      this.tell(this.kept === false ? "lost" : "trying");
    }
  }

  /** What the line beside the buttons says; trouble stands out by more than its words. */
  tell(which, sentence = "") {
    const time = new Date().toLocaleTimeString(document.documentElement.lang || "en-GB", {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
    this.form.querySelectorAll("[data-saved]").forEach((state) => {
      state.classList.toggle("save-state-trouble", which !== "saved");
      say(state, sentence || state.dataset[which].replace("{0}", time));
      if (which === "signedOut" && !state.querySelector("a")) {
        const link = document.createElement("a");
        Object.assign(link, { href: "/sign-in", target: "_blank", textContent: state.dataset.signIn });
        state.append(" ", link);
      }
    });
  }

  /** The server has published it, or nobody wants it. */
  static forget(draft) {
    document.querySelectorAll("kept-text").forEach((element) => {
      if (element.draft === draft) {
        element.over = true;
        element.stop();
      }
    });
    keys()
      .filter((key) => key.startsWith(PREFIX) && key.endsWith(`.${draft}`))
      .forEach(drop);
  }

  /** The server has kept what stands in the form, which counts as a step; what is typed next is newer. */
  static ahead(draft) {
    document.querySelectorAll("kept-text").forEach((element) => {
      if (element.draft === draft) {
        element.step++;
      }
    });
  }

  /** Somebody may be about to leave, and the server has not got it. */
  static keep(draft) {
    document.querySelectorAll("kept-text").forEach((element) => element.draft === draft && element.keep());
  }
}

/** Sends a draft. Gives nothing when the server has it, or else what the trouble is. */
async function put(name, copy, keepalive = false) {
  const body = JSON.stringify(copy);
  const answer = await ask("PUT", name, {
    body,
    headers: { "Content-Type": "application/json" },
    keepalive: keepalive && new Blob([body]).size < KEEPALIVE_BYTES,
  });
  if (answer?.ok) {
    return null;
  }
  const { sentence } = (await answer?.json().catch(() => null)) ?? {};
  return { status: answer?.status ?? 0, sentence, final: answer?.status === 400 };
}

async function ask(method, path, options = {}) {
  try {
    return await fetch(`/drafts/${path}`, { method, signal: AbortSignal.timeout(ANSWER_MS), ...options });
  } catch {
    return null; // no line
  }
}

function fieldsOf(form) {
  const fields = {};
  form.querySelectorAll("[name]").forEach((field) => {
    if (typeof field.value === "string" && field.type !== "radio" && field.type !== "checkbox") {
      fields[field.getAttribute("name")] = field.value;
    }
  });
  ownWordsOf(form).forEach(({ value, dataset }) => {
    fields[dataset.wordsFor] = replaced(fields[dataset.wordsFor] ?? "", dataset.insteadOf.trimEnd(), value);
  });
  return fields;
}

/** What somebody writes in the place of two texts that do not go together, see `ClashChoice`. */
function ownWordsOf(form) {
  return [...form.querySelectorAll("[data-words-for]")].filter((field) => !field.hidden);
}

/** The text with other words in the place of some; where those are not in it any more, behind it. */
function replaced(text, old, words) {
  const at = old ? text.indexOf(old) : -1;
  return at < 0 ? `${text.trimEnd()}\n\n${words}\n` : text.slice(0, at) + words + text.slice(at + old.length);
}

/** There may be no storage, where somebody has forbidden it. */
function keys() {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

function drop(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    // then there is nothing to drop
  }
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

/** Only what is news, because it is read out. */
function say(element, words) {
  if (element && element.dataset.said !== words) {
    element.dataset.said = words;
    element.textContent = words;
  }
}

customElements.define("kept-text", KeptText);
