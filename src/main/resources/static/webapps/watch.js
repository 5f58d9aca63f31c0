// Calls on every change of the page, at most once per frame: the web applications draw themselves all the time.
export const watch = look => {
  let waiting = false;
  const soon = () => {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        look();
      });
    }
  };
  new MutationObserver(soon).observe(document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'placeholder', 'title', 'aria-label', 'aria-expanded', 'lang']
  });
  soon();
};
