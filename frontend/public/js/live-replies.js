/**
 * Asks while a discussion is looked at whether somebody has replied, and says so where nothing moves (see `LiveNotice`).
 *
 * The question is small, and the answer nearly always that nothing has changed. Nobody asks while the page is hidden; a page
 * that nobody has touched for a while asks seldom, and one whose server does not answer less and less often.
 */
const EVERY_MS = 1200;
const IDLE_MS = 15000;
const IDLE_AFTER_MS = 10 * 60 * 1000;
const SELDOM_MS = 60000;
const ANSWER_MS = 10000;

let touched = Date.now();
let timer = null;
let pause = EVERY_MS;
let asked = null;
let tag = "";

["pointerdown", "pointermove", "keydown", "wheel", "touchstart"].forEach((sign) =>
  addEventListener(sign, touch, { passive: true, capture: true }),
);

function touch() {
  const wasIdle = isIdle();
  touched = Date.now();
  if (wasIdle) {
    again(0);
  }
}

function isIdle() {
  return Date.now() - touched > IDLE_AFTER_MS;
}

function again(ms) {
  clearTimeout(timer);
  timer = setTimeout(ask, ms);
}

async function ask() {
  const notice = document.querySelector("[data-live]");
  if (document.hidden || !notice) {
    again(EVERY_MS);
    return;
  }
  const address = notice.dataset.live;
  if (address !== asked) {
    asked = address;
    tag = "";
  }
  const answer = await fetchOrNothing(address);
  if (answer?.status === 200) {
    tag = answer.headers.get("ETag") ?? "";
    const { words } = await answer.json();
    if (notice.isConnected) {
      notice.toggleAttribute("data-quiet", words === "");
      notice.querySelector(".live-words").textContent = words;
    }
  }
  const isWell = answer?.status === 200 || answer?.status === 304;
  pause = isWell ? EVERY_MS : Math.min(pause * 2, SELDOM_MS);
  again(isWell && isIdle() ? IDLE_MS : pause);
}

async function fetchOrNothing(address) {
  try {
    return await fetch(address, {
      headers: tag ? { "If-None-Match": tag } : {},
      cache: "no-store",
      redirect: "manual",
      signal: AbortSignal.timeout(ANSWER_MS),
    });
  } catch {
    return null; // no line
  }
}

document.addEventListener("visibilitychange", () => document.hidden || again(0));
again(EVERY_MS);
