/**
 * Sends files to the server while somebody writes, one after the other: a slow line is not shared by twenty pictures.
 *
 * What is said about it stands on the element that asks, as `data-say-…`; see `UploadWords`.
 */

/** Named one by one, so that phones hand over a format that every browser shows, and offer their camera. */
export const PICTURES = "image/jpeg,image/png,image/webp,image/gif,image/svg+xml";

const UNAUTHORISED = 401;
const CREATED = 201;

let last = Promise.resolve();

/**
 * Sends one file.
 *
 * @param file the file
 * @param element says the sentences, and how many bytes are too many
 * @param tell is called with how much is there, from 0 to 1
 * @param signal stops it
 * @returns what the server says of the kept file: `hash`, `path`, `page`, `name`, `picture`
 * @throws an `Error` whose message is a sentence for people, or an `AbortError`
 */
export function send(file, element, tell, signal) {
  const turn = last.then(() => transfer(file, element, tell, signal));
  last = turn.catch(() => {});
  return turn;
}

/** One of the sentences that an element can say. */
export function say(element, name, ...words) {
  const sentence = element.getAttribute(`data-say-${name}`) ?? "";
  return words.reduce((text, word, index) => text.replaceAll(`{${index}}`, word), sentence);
}

/** The files among what is pasted. Words that a program hands over with a picture of them stay words, unless they only name it. */
export function filesIn(transferred) {
  const files = [...(transferred?.files ?? [])];
  const lines = (transferred?.getData("text/plain") ?? "").split(/\r?\n/).filter((line) => line.trim() !== "");
  const isName = (line) => files.some(({ name }) => decoded(line.trim()).endsWith(name));
  return lines.every(isName) ? files : [];
}

/** Some file managers hand over addresses. */
function decoded(line) {
  try {
    return line.startsWith("file:") ? decodeURI(line) : line;
  } catch {
    return line;
  }
}

/** Whether files are being dragged, of which nothing more is known before they are dropped. */
export function dragsFiles(event) {
  return [...(event.dataTransfer?.types ?? [])].includes("Files");
}

/** Lets somebody choose files; resolves when they have chosen, and never if they think better of it. */
export function pick(accept, multiple) {
  return new Promise((resolve) => {
    const input = Object.assign(document.createElement("input"), { type: "file", accept, multiple });
    // Some browsers forget an input that is not in the page before somebody has chosen.
    input.hidden = true;
    document.body.append(input);
    input.addEventListener("change", () => {
      input.remove();
      resolve([...input.files]);
    });
    input.addEventListener("cancel", () => input.remove());
    input.click();
  });
}

function transfer(file, element, tell, signal) {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    if (file.size > Number(element.dataset.mostBytes)) {
      reject(new Error(say(element, "large")));
      return;
    }
    const request = new XMLHttpRequest(); // fetch tells nothing about what has been sent
    request.open("POST", `/files?name=${encodeURIComponent(nameOf(file))}`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.responseType = "json";
    request.upload.addEventListener("progress", ({ loaded, total }) => tell(total ? loaded / total : 0));
    request.addEventListener("load", () => {
      if (request.status === CREATED && request.response) {
        resolve(request.response);
      } else {
        const lost = request.status === UNAUTHORISED ? "sign-in" : "lost";
        reject(new Error(request.response?.sentence ?? say(element, lost, nameOf(file))));
      }
    });
    request.addEventListener("error", () => reject(new Error(say(element, "lost", nameOf(file)))));
    signal.addEventListener("abort", () => {
      request.abort();
      reject(signal.reason);
    });
    request.send(file);
  });
}

export function nameOf(file) {
  return file.name || `picture.${file.type.split("/")[1] ?? ""}`;
}

/** A file that is dropped beside a field would otherwise take the place of the page, and of what was typed. */
for (const kind of ["dragover", "drop"]) {
  addEventListener(kind, (event) => {
    if (dragsFiles(event) && !event.defaultPrevented) {
      event.preventDefault();
      event.dataTransfer.dropEffect = "none";
    }
  });
}
