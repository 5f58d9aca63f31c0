// Camunda Forms speaks English to who fills in a form; its words cannot be set, so they are replaced where they appear.
const WORDS = [
  [/^Field is required\.$/, 'Vul dit veld in.'],
  [/^Field must have minimum length of (\d+)\.$/, 'Vul minstens $1 tekens in.'],
  [/^Field must have maximum length of (\d+)\.$/, 'Vul hoogstens $1 tekens in.'],
  [/^Field must have minimum value of (.+)\.$/, 'Vul een getal van $1 of hoger in.'],
  [/^Field must have maximum value of (.+)\.$/, 'Vul een getal van $1 of lager in.'],
  [/^Select$/, 'Kies'],
  [/^Search$/, 'Zoek'],
  [/^Nothing found$/, 'Niets gevonden']
];
const FORM = '.fjs-container';

const dutch = text => WORDS.reduce((words, [english, ours]) => words.replace(english, ours), text.trim());

const translate = form => {
  const texts = document.createTreeWalker(form, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const words = dutch(node.data);
    if (words !== node.data.trim()) {
      node.data = words;
    }
  }
  form.querySelectorAll('[placeholder]').forEach(field => {
    const words = dutch(field.placeholder);
    if (words !== field.placeholder) {
      field.placeholder = words;
    }
  });
};

let waiting = false;
new MutationObserver(() => {
  if (!waiting) {
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      document.querySelectorAll(FORM).forEach(translate);
    });
  }
}).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
export default [];
