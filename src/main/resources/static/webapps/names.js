// Buttons, links and fields that show only a picture get a name that can be read aloud, and parts the role they have.
import { watch } from './watch.js';

const NAMES = [
  ['button[data-region="filters"].region-toggle', 'Filters tonen of verbergen'],
  ['button[data-region="list"].region-toggle', 'Takenlijst tonen of verbergen'],
  ['button[data-region="task"].region-toggle', 'Taak tonen of verbergen'],
  ['button.maximize', 'Taak vergroten'],
  ['button.reset-regions', 'Alle delen weer tonen'],
  ['.stored-criteria button.dropdown-toggle', 'Zoekopdracht bewaren of openen'],
  ['.stored-criteria input', 'Naam voor de zoekopdracht'],
  ['.stored-criteria .input-group-btn button', 'Zoekopdracht bewaren'],
  ['.task-filter .actions a', 'Filter bekijken of wijzigen'],
  ['a.sort-direction', 'Sorteervolgorde omdraaien'],
  ['.new-sort > a.dropdown-toggle', 'Sortering toevoegen'],
  ['a.instance-link', 'Procesinstantie openen in Cockpit'],
  ['a.reset-follow-up-date', 'Opvolgdatum wissen'],
  ['a.reset-due-date', 'Uiterste datum wissen'],
  ['a.remove, a.glyphicon-remove, a[class*="reset-"]', 'Wissen'],
  ['.shutter a', 'Meer of minder tonen'],
  ['input.main-field', 'Zoeken'],
  ['.modal input[ng-model$="searchText"], .modal input[type="text"][placeholder]', 'Zoeken'],
  ['input[name="filterColor"]', 'Kleur'],
  ['input[name="filterPriority"]', 'Prioriteit'],
  ['button.unclaim', 'Taak vrijgeven'],
  ['button[ng-click^="applyChange"]', 'Opslaan'],
  ['button[ng-click^="cancelChange"]', 'Annuleren'],
  ['.close', 'Sluiten'],
  ['.tree-node-label .btn-toggle', 'Onderdelen tonen of verbergen'],
  ['.bjs-drilldown', 'Deelproces openen'],
  ['.cam-tree input[name="name"], input[ng-keyup="search()"]', 'Naam van de activiteit'],
  ['input.toggle', 'Aan of uit'],
  ['a[state-circle]', 'Procesinstantie openen'],
  ['.app-switch > a', 'Naar een andere toepassing'],
  ['.cockpit-app > a', 'Cockpit'],
  ['.tasklist-app > a', 'Takenlijst'],
  ['.admin-app > a', 'Beheer']
];

const UNFOLDS = ['.panel-group[role="tablist"]', '.panel-heading[role="tab"]', '.panel-collapse[role="tabpanel"]'];

const TIPS = 'a[href][uib-tooltip], a.action-button[uib-tooltip], button[uib-tooltip]';
const BUTTONS = 'a.action-button:not([href]):not([role])';

const named = element =>
  element.innerText?.trim() ||
  element.getAttribute('aria-label') ||
  [...(element.labels ?? [])].some(label => label.innerText.trim());

const name = (element, words) => {
  if (words && !named(element)) {
    element.setAttribute('aria-label', words);
  }
};

// what is drawn as a button without being one, for the keyboard too
addEventListener('keydown', event => {
  if (event.key === 'Enter' && event.target.matches?.('a.action-button[role="button"]')) {
    event.target.click();
  }
});

watch(() => {
  document.querySelectorAll(BUTTONS).forEach(element => {
    element.setAttribute('role', 'button');
    element.tabIndex = 0;
  });
  document.querySelectorAll(TIPS).forEach(element => name(element, element.getAttribute('uib-tooltip')));
  NAMES.forEach(([selector, words]) => document.querySelectorAll(selector).forEach(element => name(element, words)));
  document
    .querySelectorAll('.section-content:not([tabindex])')
    .forEach(part => part.scrollHeight > part.clientHeight && part.setAttribute('tabindex', '0'));
  // what unfolds is called a tab by the bundle, but has a button in it that says so itself
  UNFOLDS.forEach(selector =>
    document.querySelectorAll(selector).forEach(element => {
      element.removeAttribute('role');
      ['aria-selected', 'aria-expanded', 'aria-labelledby'].forEach(state => element.removeAttribute(state));
    })
  );
  // the bundle says of this field that it is open or closed, which only a list to choose from can be
  document
    .querySelectorAll('input.main-field[aria-expanded]:not([role])')
    .forEach(field => {
      field.setAttribute('role', 'combobox');
      field.setAttribute('aria-controls', field.getAttribute('aria-owns') ?? '');
    });
  // the row is what is chosen; the link in it leads nowhere
  document.querySelectorAll('.uib-typeahead-match > a').forEach(link => {
    link.removeAttribute('href');
    link.removeAttribute('tabindex');
  });
  document
    .querySelectorAll('button[role="heading"]:not([aria-level])')
    .forEach(title => title.setAttribute('aria-level', '2'));
});
export default [];
