// When a form is handed in: the answer to an earlier try goes away, a refusal gets the focus, an acceptance is told.
import { refusals } from './messages.js';

const SHOWN = 10000;

const told = Object.assign(document.createElement('div'), { className: 'told' });
told.setAttribute('role', 'status');
document.body.append(told);

let clearing;
const tell = words => {
  clearTimeout(clearing);
  told.textContent = words;
  clearing = setTimeout(() => told.replaceChildren(), SHOWN);
};

// a box has a second, hidden cross; and AngularJS is at work while it sends
const forget = () => {
  tell('');
  const crosses = refusals().flatMap(box => [...box.querySelectorAll('.close')]);
  setTimeout(() => crosses.filter(cross => cross.checkVisibility()).forEach(cross => cross.click()));
};

const focusOn = box => {
  box.tabIndex = -1;
  box.focus();
};

// the box comes some frames after the answer
const focusOnRefusal = (tries = 60) => {
  const [box] = refusals();
  if (box) {
    focusOn(box);
  } else if (tries > 0) {
    requestAnimationFrame(() => focusOnRefusal(tries - 1));
  }
};

const completed = task => `Vastgelegd. De taak${task ? ` ‘${task}’` : ''} is afgerond.`;

const open = XMLHttpRequest.prototype.open;
XMLHttpRequest.prototype.open = function (method, url, ...rest) {
  if (/\/submit-form$/.test(url)) {
    const task = document.querySelector('.task-card h2.task')?.textContent.trim();
    forget();
    this.addEventListener('load', () => {
      if (this.status >= 400) {
        focusOnRefusal();
      } else if (/\/task\//.test(url)) {
        tell(completed(task));
      }
    });
  }
  return open.call(this, method, url, ...rest);
};
export default [];
