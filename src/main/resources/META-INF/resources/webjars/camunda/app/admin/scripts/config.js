import { configured } from '../../../../webapps/common.js';

export default await configured('admin', 'Beheer', 'calendar');
