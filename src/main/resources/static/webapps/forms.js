// Camunda Forms speaks English to who fills in a form; its words cannot be set, so they are replaced where they appear.
import { watch } from './watch.js';

const WORDS = [
  [/^Field is required\.$/, 'Vul dit veld in.'],
  [/^Field must have minimum length of (\d+)\.$/, 'Vul minstens $1 tekens in.'],
  [/^Field must have maximum length of (\d+)\.$/, 'Vul hoogstens $1 tekens in.'],
  [/^Field must have minimum value of (.+)\.$/, 'Vul een getal van $1 of hoger in.'],
  [/^Field must have maximum value of (.+)\.$/, 'Vul een getal van $1 of lager in.'],
  [/^Field must match pattern .*\.$/, 'Dit heeft niet de goede vorm. Kijk bij de uitleg van dit veld.'],
  [/^Field must be a valid email\.$/, 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.'],
  [/^Field must be a valid +international phone number\..*$/, 'Vul een telefoonnummer in met landnummer, zoals +31701234567.'],
  [/^Value is not a number\.$/, 'Vul een getal in.'],
  [/^Value is expected to be an integer\.$/, 'Vul een heel getal in.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Vul hoogstens $1 cijfers achter de komma in.'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, 'Vul een getal in dat past, zoals $1 of $2.'],
  [/^Date and time must both be entered\.$/, 'Vul de datum en de tijd allebei in.'],
  [/^Select$/, 'Kies'],
  [/^Search$/, 'Zoek'],
  [/^No results$/, 'Niets gevonden'],
  [/^All values selected$/, 'Alles is gekozen'],
  [/^Nothing to show\.$/, 'Er is niets om te tonen.'],
  [/^No content to show\.$/, 'Er is niets om te tonen.'],
  [/^External content couldn't be loaded\.$/, 'Dit onderdeel kan niet worden getoond.'],
  [/^This is an image placeholder$/, 'Hier komt een afbeelding'],
  [/^of$/, 'van'],
  [/^(.*)yyyy(.*)$/, '$1jjjj$2'],
  [/^hh:mm( \?m)?$/, 'uu:mm'],
  [/^Skip to search$/, 'Naar het zoekveld'],
  [/^Remove tag$/, 'Verwijderen'],
  [/^Increment$/, 'Verhogen'],
  [/^Decrement$/, 'Verlagen'],
  [/^Previous page$/, 'Vorige pagina'],
  [/^Next page$/, 'Volgende pagina'],
  [/^Click to sort by (.+) ascending$/, 'Sorteren op $1, oplopend'],
  [/^Click to sort by (.+) descending$/, 'Sorteren op $1, aflopend'],
  [/^Click to remove sorting$/, 'Sortering wissen']
];
const DECIMAL = /(?<=\d)\.(?=\d)/g;
const ATTRIBUTES = ['placeholder', 'title', 'aria-label', 'alt'];
const OURS = '.fjs-html, .fjs-form-field-text, .fjs-table-td:not([colspan]), .fjs-table-th, label, legend, textarea';

const dutch = text => {
  const words = text.trim();
  const found = WORDS.find(([english]) => english.test(words));
  return found && text.replace(words, words.replace(...found).replace(DECIMAL, ','));
};

const translateTexts = form => {
  const texts = document.createTreeWalker(form, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const words = node.parentElement.closest(OURS) ? undefined : dutch(node.data);
    if (words !== undefined) {
      node.data = words;
    }
  }
};

const translateAttributes = form =>
  ATTRIBUTES.forEach(attribute =>
    form.querySelectorAll(`[${attribute}]`).forEach(element => {
      const words = dutch(element.getAttribute(attribute));
      if (words !== undefined) {
        element.setAttribute(attribute, words);
      }
    })
  );

watch(() =>
  document.querySelectorAll('.fjs-container').forEach(form => {
    translateTexts(form);
    translateAttributes(form);
  })
);
export default [];
