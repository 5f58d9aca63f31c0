import { configured } from '../../../../webapps/common.js';

export default {
  ...(await configured('tasklist', 'Takenlijst', 'forms', 'calendar', 'submission')),
  // the stock configuration, which this file replaces, in Dutch
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'de gekozen taak op u nemen' },
    focusFilter: { key: 'ctrl+shift+f', description: 'naar het eerste filter in de lijst' },
    focusList: { key: 'ctrl+alt+l', description: 'naar de eerste taak in de lijst' },
    focusForm: { key: 'ctrl+alt+f', description: 'naar het eerste veld van het formulier' },
    startProcess: { key: 'ctrl+alt+p', description: 'het venster Proces starten openen' }
  }
};
