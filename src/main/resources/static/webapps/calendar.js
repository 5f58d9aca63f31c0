// The calendars, of the form viewer and of the application around it: Dutch, Monday first.
import { watch } from './watch.js';

const DUTCH = {
  weekdays: {
    shorthand: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
    longhand: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag']
  },
  months: {
    shorthand: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    longhand: [
      'januari', 'februari', 'maart', 'april', 'mei', 'juni',
      'juli', 'augustus', 'september', 'oktober', 'november', 'december'
    ]
  },
  firstDayOfWeek: 1,
  weekAbbreviation: 'wk',
  rangeSeparator: ' t/m ',
  yearAriaLabel: 'Jaar',
  monthAriaLabel: 'Maand',
  hourAriaLabel: 'Uur',
  minuteAriaLabel: 'Minuut',
  scrollTitle: 'Scroll om te wijzigen',
  toggleTitle: 'Klik om te wisselen',
  time_24hr: true,
  ordinal: () => ''
};

const inForms = () => {
  window.flatpickr?.localize(DUTCH);
  window.flatpickr?.setDefaults({ ariaDateFormat: 'j F Y' });
  return window.flatpickr;
};

const inApplication = () => {
  const formats = window.angular?.element(document.body).injector()?.get('$locale').DATETIME_FORMATS;
  return (
    formats &&
    Object.assign(formats, {
      MONTH: DUTCH.months.longhand,
      STANDALONEMONTH: DUTCH.months.longhand,
      SHORTMONTH: DUTCH.months.shorthand,
      DAY: DUTCH.weekdays.longhand,
      SHORTDAY: DUTCH.weekdays.shorthand,
      FIRSTDAYOFWEEK: 0
    })
  );
};

let english = [inForms, inApplication];
watch(() => {
  english = english.filter(makeDutch => !makeDutch());
});
export default [];
