import { configured } from '../../../../webapps/common.js';

export default await configured('cockpit', 'Cockpit', 'calendar');
