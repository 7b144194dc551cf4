/**
 * `<text-editor>`: a field for long texts, with a toolbar, suggestions, pictures (`text-files.js`) and two views of the text.
 *
 * The server sends a labelled `<textarea>`, the toolbar and the tabs; this module puts an editor in the textarea's place and
 * makes the buttons work. If it cannot be loaded, the textarea is the field. The text is the property `value`; `input` is
 * fired at each change, `change` when somebody pauses or leaves, `save` when they press Ctrl+S.
 *
 * Tab leaves the field, Escape closes a list of suggestions.
 */
import { autocompletion, startCompletion } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, redo, undo } from "@codemirror/commands";
import { defineLanguageFacet, HighlightStyle, Language, syntaxHighlighting, syntaxTree } from "@codemirror/language";
import { EditorSelection, EditorState, Prec, RangeSetBuilder } from "@codemirror/state";
import { Decoration, EditorView, keymap, placeholder, tooltips, ViewPlugin } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { GFM, parser } from "@lezer/markdown";
import { TextFiles, withoutPlaceholders } from "./text-files.js";

const PAUSE_MS = 1500; // long enough that nothing is sent in the middle of a sentence
const ASK_AFTER_MS = 150; // about the pause between two words typed quickly

/** What lies over the window: the toolbar above while one is in the text, the bar with the buttons below. In pixels. */
const COVERED = { top: 120, bottom: 116 };

/** How much of the box of an editor that covers now. No list of suggestions is shown for a line in there. */
function coveredOf(view) {
  const { top, bottom } = view.scrollDOM.getBoundingClientRect();
  return {
    top: Math.min(Math.max(COVERED.top - top, 0), COVERED.top),
    bottom: Math.min(Math.max(bottom - innerHeight + COVERED.bottom, 0), COVERED.bottom),
  };
}

/** Where a list of suggestions is seen, and can be touched. */
function uncovered() {
  return { top: 0, left: 0, right: innerWidth, bottom: innerHeight - COVERED.bottom };
}

/** In characters. No longer paragraph can be published, and the time to colour one grows with the square of its length. */
const LONGEST_PARAGRAPH = 16 * 1024;

/**
 * In characters. The server refuses four times less, with a sentence; a request much larger it would not even read, and the
 * interface would ask again for ever.
 */
const MOST_TOLD = 1_000_000;

/** Leaves a longer paragraph as it is: otherwise the window stands still for seconds while somebody is to be told. */
const plainIfTooLong = {
  parseInline: [
    { name: "TooLong", before: "Escape", parse: (part) => (part.end - part.offset > LONGEST_PARAGRAPH ? part.end : -1) },
  ],
};

const markdown = new Language(defineLanguageFacet(), parser.configure([GFM, plainIfTooLong]), [], "markdown");

const look = HighlightStyle.define([
  { tag: [tags.heading1, tags.heading2], class: "tok-heading tok-large" },
  { tag: tags.heading, class: "tok-heading" },
  { tag: tags.strong, class: "tok-strong" },
  { tag: tags.emphasis, class: "tok-emphasis" },
  { tag: tags.strikethrough, class: "tok-struck" },
  { tag: [tags.link, tags.url], class: "tok-link" },
  { tag: tags.monospace, class: "tok-code" },
  { tag: tags.quote, class: "tok-quote" },
  { tag: tags.processingInstruction, class: "tok-sign" },
]);

class TextEditor extends HTMLElement {
  connectedCallback() {
    // What is inside may arrive after the element itself, but within the same task.
    queueMicrotask(() => {
      if (this.isConnected && !this.view) {
        this.open();
      }
    });
  }

  /** Flow moves elements by taking them out and putting them in again. */
  disconnectedCallback() {
    queueMicrotask(() => {
      if (!this.isConnected && this.view) {
        this.close();
      }
    });
  }

  get value() {
    const text = this.view ? withoutPlaceholders(this.view.state.doc.toString()) : this.early ?? this.area?.value ?? "";
    return this.isTelling ? text.slice(0, MOST_TOLD) : text;
  }

  set value(text) {
    const now = text ?? "";
    if (!this.view) {
      this.early = now;
    } else if (now !== this.value) {
      this.view.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: now } });
      this.told = this.value;
    }
  }

  get area() {
    return this.querySelector("textarea");
  }

  focus() {
    (this.view ?? this.area).focus();
  }

  open() {
    const { area } = this;
    const typed = this.value;
    delete this.value; // what stood in for the property until this module came
    delete this.focus;
    delete this.early;
    this.told = typed ?? "";
    this.files = new TextFiles(this);
    // Somebody may be in the middle of a word already.
    const isWriting = area === document.activeElement;
    const caret = isWriting ? Math.min(area.selectionEnd, this.told.length) : 0;
    this.view = new EditorView({
      state: EditorState.create({
        doc: this.told,
        selection: { anchor: caret },
        extensions: this.extensions(area),
      }),
    });
    area.before(this.view.dom);
    area.hidden = true;
    this.invalidity = new MutationObserver(() => this.view.dispatch({}));
    this.invalidity.observe(area, { attributes: true });
    this.listening = new AbortController();
    const { signal } = this.listening;
    area.labels[0]?.addEventListener("click", () => this.view.focus(), { signal });
    // A press on a button does not take the focus from the text in every browser.
    addEventListener("click", (event) => this.press(event), { capture: true, signal });
    addEventListener("pagehide", () => this.tell(), { signal });
    this.equip(this.querySelector("[role=toolbar]"), signal);
    this.querySelector("[role=toolbar]").hidden = false;
    this.querySelector(".edit-reminder button")?.addEventListener("click", () => this.files.describe(), { signal });
    this.files.remind();
    this.equip(this.querySelector("[role=tablist]"), signal);
    if (isWriting) {
      this.view.focus();
    }
  }

  close() {
    this.files.close();
    this.tell();
    clearTimeout(this.pause);
    this.listening.abort();
    this.invalidity.disconnect();
    const { area } = this;
    area.value = this.value;
    area.hidden = false;
    this.view.destroy();
    this.view = null;
  }

  extensions(area) {
    return [
      history(),
      markdown,
      syntaxHighlighting(look),
      autocompletion({ override: [(context) => this.suggestions(context)], icons: false, closeOnBlur: true }),
      Prec.high(keymap.of(this.keys())),
      keymap.of([...historyKeymap, ...defaultKeymap]),
      EditorView.lineWrapping,
      EditorView.perLineTextDirection.of(true),
      EditorView.scrollMargins.of(coveredOf),
      tooltips({ tooltipSpace: uncovered }),
      placeholder(area.placeholder),
      lineLooks,
      this.files.extensions(),
      EditorView.contentAttributes.of(() => attributesOf(area)),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) {
          this.changed();
        }
        if (update.docChanged || update.transactions.some(({ effects }) => effects.length > 0)) {
          this.files.remind();
        }
      }),
      EditorView.domEventHandlers({ blur: () => void this.tell() }),
    ];
  }

  keys() {
    const button = (command) => () => this.run(command);
    return [
      { key: "Enter", run: continueList },
      { key: "Mod-b", run: button("bold") },
      { key: "Mod-i", run: button("italic") },
      { key: "Mod-k", run: button("link") },
      { key: "Mod-Shift-7", run: button("numbered") },
      { key: "Mod-Shift-8", run: button("list") },
      { key: "Mod-Shift-9", run: button("ticks") },
      {
        key: "Mod-s",
        run: () => {
          if (this.mustWait()) {
            return true;
          }
          this.tell();
          this.dispatchEvent(new CustomEvent("save"));
          return true;
        },
      },
    ];
  }

  press(event) {
    this.tell();
    const isPublishing = event.target.closest?.(".save-bar .button-primary");
    if (isPublishing && this.closest(".edit-page")?.contains(isPublishing) && this.mustWait()) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  /** Whether a file is on its way into the text, which is said then. */
  mustWait() {
    const must = this.files.isBusy;
    const status = this.querySelector(".edit-status");
    status.classList.toggle("visually-hidden", !must);
    if (must) {
      this.files.hear(this.dataset.sayWait);
      status.scrollIntoView({ block: "nearest" });
    }
    return must;
  }

  changed() {
    this.dispatchEvent(new Event("input", { bubbles: true }));
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.tell(), PAUSE_MS);
  }

  /** Tells the server what is written, if it does not know. */
  tell() {
    clearTimeout(this.pause);
    const { value } = this;
    if (value !== this.told) {
      this.told = value;
      this.isTelling = true;
      this.dispatchEvent(new Event("change", { bubbles: true }));
      this.isTelling = false;
    }
  }

  /** One stop for Tab; the arrow keys go from button to button (ARIA Authoring Practices, Toolbar and Tabs). */
  equip(bar, signal) {
    const buttons = () => [...bar.querySelectorAll("button")].filter((button) => button.offsetParent);
    const stopAt = (stop) => bar.querySelectorAll("button").forEach((button) => (button.tabIndex = button === stop ? 0 : -1));
    const tabs = bar.role === "tablist";
    stopAt(tabs ? bar.querySelector("[aria-selected=true]") : bar.querySelector("button"));
    bar.addEventListener(
      "keydown",
      (event) => {
        const steps = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };
        if (!(event.key in steps)) {
          return;
        }
        event.preventDefault();
        const all = buttons();
        const ahead = getComputedStyle(bar).direction === "rtl" ? -1 : 1;
        const step = Number.isFinite(steps[event.key]) ? steps[event.key] * ahead : steps[event.key];
        const place = all.indexOf(event.target) + step;
        const next = all[Math.min(Math.max(place, 0), all.length - 1)];
        next.focus();
        if (tabs) {
          next.click();
        }
      },
      { signal },
    );
    bar.addEventListener(
      "click",
      (event) => {
        const button = event.target.closest("button");
        if (button) {
          stopAt(button);
        }
        if (button?.dataset.command) {
          this.run(button.dataset.command);
          this.view.focus();
        }
      },
      { signal },
    );
    // The text keeps the focus, and a phone its keyboard, while somebody presses a button of the toolbar.
    if (!tabs) {
      bar.addEventListener("mousedown", (event) => event.preventDefault(), { signal });
    }
  }

  run(command) {
    const button = this.querySelector(`[data-command="${command}"]`);
    if (command === "picture" || command === "file") {
      this.files.pick(command === "picture");
      return true;
    }
    return commands[command](this.view, button?.dataset.words ?? "");
  }

  async suggestions(context) {
    const typed = context.matchBefore(/\[\[[^[\]|#\n]{0,150}$|(?<![\p{L}\p{N}_&/#@])[#@][\p{L}\p{N}_-]{1,60}$/u);
    if (!typed || inCode(context.state, context.pos)) {
      return null;
    }
    await new Promise((resume) => setTimeout(resume, ASK_AFTER_MS));
    const sign = typed.text.startsWith("[[") ? "[[" : typed.text[0];
    const letters = typed.text.slice(sign.length);
    const found = context.aborted ? [] : await this.$server.suggest(sign, letters);
    const options = found
      .filter(({ text }) => text !== letters)
      .map(({ label, text, detail }) => ({ label, detail, apply: written(sign, text) }));
    return context.aborted || options.length === 0 ? null : { from: typed.from + sign.length, options, filter: false };
  }
}

/** Each line goes in the direction of its own words, and what belongs to a list hangs below its first word. */
const lineLooks = ViewPlugin.fromClass(
  class {
    constructor(view) {
      this.lines = linesOf(view);
    }

    update(update) {
      if (update.docChanged || update.viewportChanged) {
        this.lines = linesOf(update.view);
      }
    }
  },
  { decorations: (plugin) => plugin.lines },
);

function linesOf(view) {
  const lines = new RangeSetBuilder();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at);
      lines.add(line.from, line.from, lookOf(line.text));
      at = line.to + 1;
    }
  }
  return lines.finish();
}

const AUTO = Decoration.line({ attributes: { dir: "auto" } });

function lookOf(text) {
  const [, indent, marker, box] = /^(\s*)([-*+]|\d{1,9}[.)])\s+(\[[ xX]\]\s+)?/.exec(text) ?? [];
  if (!marker) {
    return AUTO;
  }
  // In widths of a digit, which are about twice that of a blank.
  const hang = indent.length * 0.45 + (marker.length === 1 ? 1.1 : marker.length - 0.25) + (box ? 1.7 : 0);
  return Decoration.line({ class: "cm-item", attributes: { dir: "auto", style: `--hang: ${hang}ch` } });
}

/** What the textarea says about itself holds for the editor in its place. */
function attributesOf(area) {
  const names = ["aria-describedby", "aria-invalid", "aria-required"];
  const attributes = { tabindex: "0", spellcheck: "true", autocorrect: "on", autocapitalize: "sentences", translate: "no" };
  names.filter((name) => area.hasAttribute(name)).forEach((name) => (attributes[name] = area.getAttribute(name)));
  attributes["aria-labelledby"] = area.labels[0]?.id ?? "";
  return attributes;
}

/** Puts a suggestion in, and closes the brackets of a page's title unless they are there. */
function written(sign, text) {
  return (view, _, from, to) => {
    const closed = sign !== "[[" || view.state.sliceDoc(to, to + 2) === "]]";
    const insert = sign === "[[" ? (closed ? text : `${text}]]`) : `${text} `;
    const end = from + insert.length + (sign === "[[" && closed ? 2 : 0);
    view.dispatch({ changes: { from, to, insert }, selection: { anchor: end }, userEvent: "input.complete" });
  };
}

function inCode(state, place) {
  for (let node = syntaxTree(state).resolveInner(place, -1); node; node = node.parent) {
    if (node.name.includes("Code")) {
      return true;
    }
  }
  return false;
}

const SIGNS = /^(\s*(?:>\s?)*)((?:[-*+]|(\d{1,9})([.)]))\s+(?:\[[ xX]\]\s+)?)?/;

/** Enter in a list begins the next item; in an empty item it ends the list, by the empty line that this takes. */
function continueList(view) {
  const { state } = view;
  const { main, ranges } = state.selection;
  const line = state.doc.lineAt(main.head);
  const [signs, before, marker, number, stop] = SIGNS.exec(line.text);
  const inside = signs.trim() !== "" && main.head - line.from >= signs.length;
  if (ranges.length > 1 || !main.empty || !inside || inCode(state, main.head)) {
    return false;
  }
  if (signs === line.text) {
    view.dispatch({
      changes: { from: line.from, to: line.to, insert: "\n" },
      selection: { anchor: line.from + 1 },
      scrollIntoView: true,
      userEvent: "input",
    });
    return true;
  }
  const next = number ? marker.replace(number + stop, Number(number) + 1 + stop) : marker;
  const insert = `\n${before}${(next ?? "").replace(/\[[xX]\]/, "[ ]")}`;
  view.dispatch({
    changes: { from: main.head, insert },
    selection: { anchor: main.head + insert.length },
    scrollIntoView: true,
    userEvent: "input",
  });
  return true;
}

/** Puts signs around what is selected, or takes them away; what is put in for want of a selection is selected. */
function wrap(sign) {
  return (view, words) => {
    view.dispatch(
      view.state.changeByRange(({ from, to }) => {
        const { length } = sign;
        if (view.state.sliceDoc(from - length, from) === sign && view.state.sliceDoc(to, to + length) === sign) {
          return {
            changes: [
              { from: from - length, to: from },
              { from: to, to: to + length },
            ],
            range: EditorSelection.range(from - length, to - length),
          };
        }
        const inner = view.state.sliceDoc(from, to) || words;
        return {
          changes: { from, to, insert: sign + inner + sign },
          range: EditorSelection.range(from + length, from + length + inner.length),
        };
      }),
      { userEvent: "input", scrollIntoView: true },
    );
    return true;
  };
}

/** Puts a sign before each selected line, or takes it away when all have it. */
function before(sign, had) {
  return (view) => {
    const { state } = view;
    const { from, to } = state.selection.main;
    const lines = [];
    for (let at = from; at <= to; at = state.doc.lineAt(at).to + 1) {
      lines.push(state.doc.lineAt(at));
    }
    const full = lines.length > 1 ? lines.filter(({ text }) => text.trim() !== "") : lines;
    const away = full.every(({ text }) => had.test(text));
    const changes = state.changes(
      full.map(({ from: start, text }, index) =>
        away
          ? { from: start, to: start + had.exec(text)[0].length }
          : { from: start, to: start + OTHER_SIGNS.exec(text)[0].length, insert: sign(index) },
      ),
    );
    view.dispatch({
      changes,
      selection: state.selection.map(changes, 1),
      userEvent: "input",
      scrollIntoView: true,
    });
    return true;
  };
}

const OTHER_SIGNS = /^(?:#{1,6} |[-*+] (?:\[[ xX]\] )?|\d{1,9}[.)] |> ?)?/;

/** Puts something into a paragraph of its own. */
function paragraph(make) {
  return (view, words) => {
    const { state } = view;
    const { from, to } = state.selection.main;
    const chosen = state.sliceDoc(from, to);
    const start = state.sliceDoc(0, from);
    const rest = state.sliceDoc(to);
    const lead = start === "" || start.endsWith("\n\n") ? "" : start.endsWith("\n") ? "\n" : "\n\n";
    const tail = rest.startsWith("\n\n") ? "" : rest.startsWith("\n") ? "\n" : "\n\n";
    const { text, mark } = make(words, chosen);
    const insert = lead + text + tail;
    const begin = from + lead.length + text.indexOf(mark);
    view.dispatch({
      changes: { from, to, insert },
      selection: EditorSelection.range(begin, begin + mark.length),
      userEvent: "input",
      scrollIntoView: true,
    });
    return true;
  };
}

/** Where an address will be typed; it is selected, so that typing or pasting replaces it. */
const ADDRESS = "https://";

function link(view, words) {
  const { state } = view;
  const { from, to } = state.selection.main;
  const inner = state.sliceDoc(from, to) || words;
  const insert = `[${inner}](${ADDRESS})`;
  const address = from + inner.length + 3;
  const selection =
    from === to
      ? EditorSelection.range(from + 1, from + 1 + inner.length)
      : EditorSelection.range(address, address + ADDRESS.length);
  view.dispatch({ changes: { from, to, insert }, selection, userEvent: "input", scrollIntoView: true });
  return true;
}

function pageLink(view) {
  const { state } = view;
  const { from, to } = state.selection.main;
  const title = state.sliceDoc(from, to);
  view.dispatch({
    changes: { from, to, insert: `[[${title}]]` },
    selection: { anchor: from + 2 + title.length },
    userEvent: "input",
    scrollIntoView: true,
  });
  startCompletion(view);
  return true;
}

function table(words) {
  const [one, two, cell] = words.split("|");
  return {
    text: `| ${one} | ${two} |\n| --- | --- |\n| ${cell} | ${cell} |\n| ${cell} | ${cell} |`,
    mark: one,
  };
}

const commands = {
  heading: before(() => "## ", /^#{1,6} /),
  bold: wrap("**"),
  italic: wrap("*"),
  link,
  "page-link": pageLink,
  list: before(() => "- ", /^[-*+] (?!\[[ xX]\] )/),
  numbered: before((index) => `${index + 1}. `, /^\d{1,9}[.)] /),
  ticks: before(() => "- [ ] ", /^[-*+] \[[ xX]\] /),
  quote: before(() => "> ", /^> ?/),
  table: paragraph(table),
  video: paragraph((_, chosen) => ({ text: chosen || ADDRESS, mark: chosen || ADDRESS })),
  undo,
  redo,
};

customElements.define("text-editor", TextEditor);
