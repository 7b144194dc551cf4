/**
 * Closes the menus of the header, `<details class="menu">`, when somebody turns to something else: by Escape, by a press
 * elsewhere, by going on with Tab, or by choosing something. Without it they open and close by their own summary.
 * It listens on the document: menus that arrive later work too.
 */
const OPEN = "details.menu[open]";

document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" ? (event.target.closest?.(OPEN) ?? document.querySelector(OPEN)) : null;
  if (menu) {
    const inside = menu.contains(document.activeElement);
    menu.open = false;
    if (inside) {
      menu.querySelector("summary").focus();
    }
  }
});

document.addEventListener("click", (event) => {
  closeAll((menu) => !menu.contains(event.target) || event.target.closest("a"));
});

document.addEventListener("focusout", (event) => {
  if (event.relatedTarget) {
    closeAll((menu) => menu.contains(event.target) && !menu.contains(event.relatedTarget));
  }
});

function closeAll(isDone) {
  document.querySelectorAll(OPEN).forEach((menu) => {
    if (isDone(menu)) {
      menu.open = false;
    }
  });
}
