/**
 * Pictures and files in a text that is being written: they are chosen, dropped or pasted, a line in the text shows how far
 * each has come, and it is asked there what a picture shows.
 *
 * While a file is on its way, the document holds a line of its own for it, which `withoutPlaceholders` takes out for everybody
 * else: what is kept, sent or published never holds half a file.
 */
import { isolateHistory } from "@codemirror/commands";
import { StateEffect, StateField, Transaction } from "@codemirror/state";
import { Decoration, EditorView, MatchDecorator, ViewPlugin, WidgetType } from "@codemirror/view";
import { dragsFiles, filesIn, nameOf, pick, PICTURES, say, send } from "./uploads.js";

const PLACEHOLDER = /(\n*)!\[\]\(arriving:[0-9a-z-]+\)(\n*)/g;
const MOST_EMPTY = 6; // line ends that a paragraph brings along
const OWN_FILE = /\/files\/[0-9a-f]{64}\//g;
const UNDESCRIBED = /!\[\s*\]\((\/files\/[0-9a-f]{64}\/[^)\s]*)[^)]*\)/g;

/** The text without the lines that stand for what has not arrived; what was around them is a paragraph apart. */
export function withoutPlaceholders(text) {
  return text.includes("](arriving:")
    ? text.replace(PLACEHOLDER, (_, before, after, at, all) =>
        at === 0 || at + _.length === all.length ? "" : "\n".repeat(Math.max(before.length, after.length)),
      )
    : text;
}

const show = StateEffect.define(); // { widget, from, to } puts something into the text
const hide = StateEffect.define(); // the widget that goes

/** What stands in the text besides its letters. */
const inserts = StateField.define({
  create: () => Decoration.none,
  update(all, transaction) {
    let now = all.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(hide)) {
        now = now.update({ filter: (_, __, { spec }) => spec.widget !== effect.value });
      } else if (effect.is(show)) {
        const { widget, from, to } = effect.value;
        const look =
          from === to
            ? Decoration.widget({ widget, block: true, side: 1 })
            : Decoration.replace({ widget, block: true, inclusive: false });
        now = now.update({ add: [look.range(from, to)], sort: true });
      }
    }
    return now;
  },
  provide: (field) => [
    EditorView.decorations.from(field),
    EditorView.atomicRanges.of((view) => view.state.field(field)),
  ],
});

/** Where a widget stands now, if it still does. */
function placeOf(view, widget) {
  let place = null;
  view.state.field(inserts).between(0, view.state.doc.length, (from, to, { spec }) => {
    if (spec.widget === widget) {
      place = { from, to };
      return false;
    }
    return undefined;
  });
  return place;
}

class Panel extends WidgetType {
  eq(other) {
    return other === this;
  }

  ignoreEvent() {
    return true;
  }
}

/** A file that is on its way. */
class Arriving extends Panel {
  constructor(file, field) {
    super();
    this.file = file;
    this.field = field;
    this.stop = new AbortController();
    this.dom = piece("div", "text-file");
    this.dom.setAttribute("contenteditable", "false");
    this.bar = piece("progress");
    this.bar.max = 1;
    const words = say(field, "under-way", nameOf(file));
    this.bar.setAttribute("aria-label", words);
    this.dom.append(piece("span", "text-file-name", words), this.bar, button(say(field, "cancel"), () => this.stop.abort()));
  }

  toDOM() {
    return this.dom;
  }

  get estimatedHeight() {
    return 56;
  }
}

/** Why a file has not come. */
class Trouble extends Panel {
  constructor(sentence, field, close) {
    super();
    this.dom = piece("div", "text-file text-file-trouble");
    this.dom.setAttribute("contenteditable", "false");
    this.dom.append(piece("span", "text-file-name", sentence), button(say(field, "close"), () => close(this)));
  }

  toDOM() {
    return this.dom;
  }
}

/** Asks what a picture shows. */
class Question extends Panel {
  constructor(path, field, answered) {
    super();
    this.path = path;
    this.dom = piece("form", "text-file text-file-question");
    this.dom.setAttribute("contenteditable", "false");
    this.dom.noValidate = true;
    const picture = piece("img");
    Object.assign(picture, { src: path, alt: "" });
    this.words = labelled(this.dom, say(field, "ask"));
    this.caption = labelled(this.dom, say(field, "caption"));
    const doors = piece("p", "form-actions");
    const done = piece("button", "button button-primary", say(field, "done"));
    done.type = "submit";
    doors.append(done, button(say(field, "later"), () => answered(this, "", "")));
    this.dom.prepend(picture);
    this.dom.append(doors);
    const finish = () => answered(this, this.words.value, this.caption.value);
    this.dom.addEventListener("submit", (event) => {
      event.preventDefault();
      finish();
    });
    this.dom.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Escape") {
        event.preventDefault();
        answered(this, "", "");
      }
    });
    // The form around keeps what is typed into the text, not what is typed in here.
    for (const kind of ["input", "change"]) {
      this.dom.addEventListener(kind, (event) => event.stopPropagation());
    }
  }

  toDOM() {
    return this.dom;
  }

  get estimatedHeight() {
    return 220;
  }
}

/** The long number in the address of a kept file says nothing to people. */
class Short extends WidgetType {
  eq() {
    return true;
  }

  toDOM() {
    return piece("span", "tok-sign", "…/");
  }
}

const shortener = new MatchDecorator({ regexp: OWN_FILE, decoration: Decoration.replace({ widget: new Short() }) });

const shortAddresses = ViewPlugin.fromClass(
  class {
    constructor(view) {
      this.short = shortener.createDeco(view);
    }

    update(update) {
      this.short = shortener.updateDeco(update, this.short);
    }
  },
  {
    decorations: (plugin) => plugin.short,
    provide: (plugin) => EditorView.atomicRanges.of((view) => view.plugin(plugin)?.short ?? Decoration.none),
  },
);

let number = 0;

/** All that an editor needs for files. */
export class TextFiles {
  constructor(field) {
    this.field = field;
    this.underWay = new Set();
  }

  get view() {
    return this.field.view;
  }

  get isBusy() {
    return this.underWay.size > 0;
  }

  extensions() {
    return [
      inserts,
      shortAddresses,
      EditorView.domEventHandlers({
        paste: (event) => this.take(filesIn(event.clipboardData), this.view.state.selection.main.head, event),
        drop: (event) => {
          if (!dragsFiles(event)) {
            return false;
          }
          this.field.removeAttribute("data-over");
          const place = this.view.posAtCoords({ x: event.clientX, y: event.clientY });
          return this.take([...event.dataTransfer.files], place ?? this.view.state.doc.length, event);
        },
        dragover: (event) => {
          if (dragsFiles(event)) {
            event.preventDefault();
            event.dataTransfer.dropEffect = "copy";
            this.field.toggleAttribute("data-over", true);
          }
          return false;
        },
        dragleave: (event) => {
          if (!this.view.contentDOM.contains(event.relatedTarget)) {
            this.field.removeAttribute("data-over");
          }
          return false;
        },
      }),
    ];
  }

  async pick(isPicture) {
    const place = this.view.state.selection.main.head;
    const files = await pick(isPicture ? PICTURES : "", true);
    this.take(files, Math.min(place, this.view.state.doc.length));
  }

  /** Puts files into the text, each in a paragraph of its own. */
  take(files, place, event) {
    if (files.length === 0) {
      return false;
    }
    event?.preventDefault();
    let at = place;
    for (const file of files) {
      at = this.begin(file, at);
    }
    return true;
  }

  /** Makes room for a file, and sends it. */
  begin(file, place) {
    const { view } = this;
    const widget = new Arriving(file, this.field);
    const line = view.state.doc.lineAt(place);
    const mark = `![](arriving:${Date.now().toString(36)}-${++number})`;
    const isHere = view.state.selection.main.head === line.to;
    const [lead, tail] = around(view.state, line, isHere);
    const from = line.to + lead.length;
    view.dispatch({
      changes: { from: line.to, insert: lead + mark + tail },
      selection: isHere ? { anchor: from + mark.length + tail.length } : undefined,
      effects: show.of({ widget, from, to: from + mark.length }),
      annotations: Transaction.addToHistory.of(false),
      scrollIntoView: true,
    });
    this.underWay.add(widget);
    this.written = this.field.value;
    this.send(widget);
    return from + mark.length;
  }

  async send(widget) {
    const { stop, file } = widget;
    try {
      const kept = await send(file, this.field, (part) => (widget.bar.value = part), stop.signal);
      this.arrived(widget, kept);
    } catch (trouble) {
      this.failed(widget, stop.signal.aborted ? "" : trouble.message);
    }
  }

  /** Puts the file in the place of its line; undoing takes it out again. */
  arrived(widget, { path, name, picture }) {
    this.end(widget);
    const place = this.view && placeOf(this.view, widget);
    if (!place) {
      return;
    }
    const insert = picture ? `![](${path})` : `[${labelOf(widget.file, name)}](${path})`;
    this.view.dispatch({
      changes: { ...place },
      effects: hide.of(widget),
      annotations: Transaction.addToHistory.of(false),
    });
    this.view.dispatch({
      changes: { from: place.from, insert },
      annotations: [isolateHistory.of("full"), Transaction.userEvent.of("input.file")],
    });
    this.hear(say(this.field, "arrived", nameOf(widget.file)));
    if (picture) {
      const hasWrittenOn = this.field.value.length > this.written.length + insert.length + MOST_EMPTY;
      this.ask(path, place.from + insert.length, !hasWrittenOn);
    }
  }

  failed(widget, sentence) {
    this.end(widget);
    const place = this.view && placeOf(this.view, widget);
    if (!place) {
      return;
    }
    const { doc } = this.view.state;
    const { from, to: end } = doc.lineAt(place.from);
    // The text is as it was, up to the paragraph that was opened for the file.
    const to = doc.sliceString(end, end + 2) === "\n\n" ? end + 2 : end;
    this.view.dispatch({
      changes: { from, to },
      effects: hide.of(widget),
      annotations: Transaction.addToHistory.of(false),
    });
    if (sentence) {
      const trouble = new Trouble(sentence, this.field, (one) => {
        this.view.dispatch({ effects: hide.of(one) });
        this.hear("");
        this.view.focus();
      });
      const at = this.view.state.doc.lineAt(Math.max(0, from - 1)).to;
      this.view.dispatch({ effects: [show.of({ widget: trouble, from: at, to: at }), EditorView.scrollIntoView(at)] });
      this.hear(sentence);
    }
  }

  end(widget) {
    this.underWay.delete(widget);
    if (!this.isBusy) {
      this.field.querySelector(".edit-status")?.classList.add("visually-hidden");
    }
  }

  /** Asks what a picture shows, below it. Whoever has gone on writing is not taken away from that. */
  ask(path, place, mayFocus) {
    const question = new Question(path, this.field, (one, words, caption) => this.answered(one, words, caption));
    const at = this.view.state.doc.lineAt(Math.min(place, this.view.state.doc.length)).to;
    const isWriting = this.view.hasFocus && !mayFocus;
    this.view.dispatch({ effects: show.of({ widget: question, from: at, to: at }) });
    if (!isWriting && (this.view.hasFocus || document.activeElement === document.body)) {
      requestAnimationFrame(() => question.words.focus());
    }
  }

  answered(question, words, caption) {
    this.view.dispatch({ effects: hide.of(question) });
    const text = this.view.state.doc.toString();
    const sought = `](${question.path}`;
    const end = text.indexOf(sought);
    const start = end < 0 ? -1 : text.lastIndexOf("![", end);
    const close = end < 0 ? -1 : text.indexOf(")", end);
    if (start >= 0 && close >= 0 && (words.trim() || caption.trim())) {
      const title = caption.trim() ? ` "${plain(caption).replaceAll('"', "”")}"` : "";
      const insert = `![${plain(words)}](${question.path}${title})`;
      this.view.dispatch({
        changes: { from: start, to: close + 1, insert },
        selection: { anchor: after(text, close + 1) - (close + 1 - start) + insert.length },
        annotations: Transaction.userEvent.of("input.file"),
      });
    }
    this.view.focus();
  }

  /** Shows the reminder as long as a picture says nothing, and is not being asked about. */
  remind() {
    const reminder = this.field.querySelector(".edit-reminder");
    if (reminder) {
      reminder.hidden = this.undescribed() === null;
    }
  }

  describe() {
    const found = this.undescribed();
    if (found) {
      this.ask(found.path, found.at, true);
    }
  }

  undescribed() {
    const asked = new Set();
    this.view.state.field(inserts).between(0, this.view.state.doc.length, (_, __, { spec }) => {
      asked.add(spec.widget.path);
    });
    for (const found of this.view.state.doc.toString().matchAll(UNDESCRIBED)) {
      if (!asked.has(found[1])) {
        return { path: found[1], at: found.index };
      }
    }
    return null;
  }

  hear(sentence) {
    const status = this.field.querySelector(".edit-status");
    if (status) {
      status.textContent = sentence;
    }
  }

  close() {
    this.underWay.forEach((widget) => widget.stop.abort());
    this.underWay.clear();
  }
}

/** The empty lines that a paragraph of its own needs after a line, and one more paragraph for whoever writes there. */
function around({ doc }, line, isWriting) {
  const isFree = line.number === 1 || doc.line(line.number - 1).text.trim() === "";
  const before = line.text.trim() !== "" ? "\n\n" : isFree ? "" : "\n";
  const rest = doc.sliceString(line.to, line.to + 2);
  return [before, isWriting || rest === "" ? "\n\n" : rest === "\n\n" ? "" : "\n"];
}

/** The beginning of the next paragraph with words, or the end. */
function after(text, place) {
  const next = /\S/.exec(text.slice(place));
  return next ? place + next.index : text.length;
}

/** Words without the signs that mean something in a text. */
function plain(words) {
  return words.trim().replace(/\s+/g, " ").replace(/[[\]\\<>`*_]/g, "\\$&");
}

function labelOf(file, name) {
  return plain(nameOf(file).replace(/^.*[/\\]/, "") || name);
}

function piece(tag, classes = "", text = "") {
  return Object.assign(document.createElement(tag), { className: classes, textContent: text });
}

function button(text, press) {
  const made = piece("button", "button button-plain", text);
  made.type = "button";
  made.addEventListener("click", press);
  return made;
}

function labelled(form, label) {
  const field = piece("div", "field");
  const input = piece("input");
  Object.assign(input, { id: `about-file-${++number}`, maxLength: 300, autocomplete: "off" });
  const words = piece("label", "", label);
  words.htmlFor = input.id;
  field.append(words, input);
  form.append(field);
  return input;
}
