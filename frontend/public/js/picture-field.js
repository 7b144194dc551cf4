/**
 * `<picture-field>`: lets somebody choose, drop or paste a picture, sends it, and tells the server of it by `brought`, whose
 * detail holds its `hash`. Everything else the server shows; see `PictureField`.
 */
import { dragsFiles, filesIn, nameOf, pick, PICTURES, say, send } from "./uploads.js";

class PictureField extends HTMLElement {
  connectedCallback() {
    if (this.listening) {
      return;
    }
    this.listening = new AbortController();
    const { signal } = this.listening;
    this.addEventListener(
      "click",
      async (event) => {
        if (event.target.closest(".picture-field-pick")) {
          this.bring(await pick(PICTURES, false));
        }
      },
      { signal },
    );
    this.addEventListener("dragover", (event) => this.drag(event), { signal });
    this.addEventListener("dragleave", (event) => this.leave(event), { signal });
    this.addEventListener("drop", (event) => this.drop(event), { signal });
    this.addEventListener("paste", (event) => this.paste(event), { signal });
  }

  disconnectedCallback() {
    queueMicrotask(() => {
      if (!this.isConnected) {
        this.listening?.abort();
        this.listening = null;
        this.sending?.abort();
      }
    });
  }

  drag(event) {
    if (dragsFiles(event)) {
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      this.toggleAttribute("data-over", true);
    }
  }

  leave(event) {
    if (!this.contains(event.relatedTarget)) {
      this.removeAttribute("data-over");
    }
  }

  drop(event) {
    if (dragsFiles(event)) {
      event.preventDefault();
      this.removeAttribute("data-over");
      this.bring([...event.dataTransfer.files]);
    }
  }

  paste(event) {
    const files = filesIn(event.clipboardData);
    if (files.length > 0) {
      event.preventDefault();
      this.bring(files);
    }
  }

  async bring([file]) {
    if (!file) {
      return;
    }
    this.sending?.abort();
    this.sending = new AbortController();
    const { signal } = this.sending;
    const progress = this.querySelector("progress");
    this.state(say(this, "under-way", nameOf(file)), false);
    progress.removeAttribute("value");
    progress.hidden = false;
    try {
      const kept = await send(file, this, (part) => (progress.value = part), signal);
      this.state("", false);
      if (kept.picture) {
        this.dispatchEvent(new CustomEvent("brought", { detail: { hash: kept.hash } }));
      } else {
        this.state(say(this, "none"), true);
      }
    } catch (trouble) {
      if (!signal.aborted) {
        this.state(trouble.message, true);
      }
    }
    if (!signal.aborted) {
      progress.hidden = true;
    }
  }

  state(sentence, isWrong) {
    const place = this.querySelector(".picture-field-state");
    place.textContent = sentence;
    place.classList.toggle("field-error", isWrong);
  }
}

customElements.define("picture-field", PictureField);
