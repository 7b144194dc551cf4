/**
 * Lets links to places on the same page, such as `#rules`, lead there. All relative addresses of the interface begin at the
 * home page, where such a link would look for its place. It has the whole address while somebody follows it, or looks at what
 * can be done with it. It listens on the document: links that arrive later work too.
 */
for (const turn of ["click", "auxclick", "contextmenu"]) {
  document.addEventListener(turn, ({ target }) => lendAddress(target.closest?.('a[href^="#"]'), turn === "contextmenu"), {
    capture: true,
  });
}

function lendAddress(link, menu) {
  if (!link) {
    return;
  }
  const place = link.getAttribute("href");
  const giveBack = () => link.setAttribute("href", place);
  link.setAttribute("href", location.pathname + location.search + place);
  if (menu) {
    ["pointerdown", "keydown"].forEach((turn) => addEventListener(turn, giveBack, { capture: true, once: true }));
  } else {
    setTimeout(giveBack);
  }
}
