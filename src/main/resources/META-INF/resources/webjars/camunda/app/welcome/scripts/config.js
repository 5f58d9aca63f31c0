import { configured } from '../../../../webapps/common.js';

export default {
  ...(await configured('welcome', 'Welkom')),
  links: [{ label: 'Portaal', href: '/', description: 'Uw rollen, zaken en taken' }]
};
