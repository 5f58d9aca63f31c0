// What the application answers is read aloud at once.
import { watch } from './watch.js';

export const refusals = () => [...document.querySelectorAll('.alert-danger')].filter(box => box.checkVisibility());

watch(() =>
  document
    .querySelectorAll('[notifications-panel]:not([aria-live])')
    .forEach(panel => panel.setAttribute('aria-live', 'assertive'))
);
export default [];
