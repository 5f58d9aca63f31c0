export default {
  customScripts: ['scripts/session.js']
};
