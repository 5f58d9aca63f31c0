// The page says that it is Dutch; and words that the bundle holds in its code, where no translation reaches, are replaced.
import { watch } from './watch.js';

const WORDS = {
  'zoom in': 'inzoomen',
  'zoom out': 'uitzoomen',
  'reset zoom': 'hele diagram tonen',
  'Toggle this section': 'Dit deel openen of sluiten',
  previous: 'vorige',
  next: 'volgende',
  State: 'Stand',
  Jonny: 'Anna',
  Prosciutto: 'Jansen',
  'j.prosciutto@acme.org': 'a.jansen@voorbeeld.nl',
  'Camunda Platform': 'Camunda 7'
};
const ATTRIBUTES = ['title', 'aria-label', 'placeholder', 'uib-tooltip'];
const TEXTS = '.tooltip-inner, th, th *, .sr-only, footer a';

const replaceText = element =>
  element.childNodes.forEach(node => {
    const words = node.nodeType === Node.TEXT_NODE && WORDS[node.data.trim()];
    if (words) {
      node.data = words;
    }
  });

const replaceAttribute = (element, attribute) => {
  const words = WORDS[element.getAttribute(attribute)];
  if (words) {
    element.setAttribute(attribute, words);
  }
};

watch(() => {
  if (document.documentElement.lang !== 'nl') {
    document.documentElement.lang = 'nl';
  }
  document.querySelectorAll(TEXTS).forEach(replaceText);
  ATTRIBUTES.forEach(attribute =>
    document.querySelectorAll(`[${attribute}]`).forEach(element => replaceAttribute(element, attribute))
  );
});
export default [];
