/**
 * Plays a video in its place when somebody asks for it, so that nothing is fetched from elsewhere before.
 *
 * Works on `<figure class="video-card" data-embed="https://…"><a href="…">words</a></figure>`;
 * without it the link leads to the video. It listens on the document: cards that arrive later work too.
 */
document.addEventListener("click", (event) => {
  const link = event.target.closest?.(".video-card[data-embed] > a");
  const isPlainClick = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!link || !isPlainClick || event.defaultPrevented) {
    return;
  }
  event.preventDefault();
  const frame = document.createElement("iframe");
  frame.title = link.textContent.trim();
  frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.src = withAutoplay(link.parentElement.dataset.embed);
  link.replaceWith(frame);
  frame.focus();
});

function withAutoplay(address) {
  const url = new URL(address, document.baseURI);
  url.searchParams.set("autoplay", "1");
  return url.href;
}
