/**
 * Lets links to places on the same page, such as `#rules`, lead there. All relative addresses of the interface begin at the
 * home page, where such a link would look for its place. It gets the whole address as soon as somebody turns to it, so that
 * it can be followed, copied and opened elsewhere. It listens on the document: links that arrive later work too.
 */
const LINK = 'a[href^="#"], a[data-place]';

for (const turn of ["pointerover", "touchstart", "focusin", "click"]) {
  document.addEventListener(turn, (event) => addressOf(event.target.closest?.(LINK)), { capture: true, passive: true });
}

/** The frame stays while pages change, so the address of a link in it does not. */
function addressOf(link) {
  if (link) {
    link.dataset.place ??= link.getAttribute("href");
    link.setAttribute("href", location.pathname + location.search + link.dataset.place);
  }
}
