// An expired or ended session shows the web application's own login; ours is at /login, and it brings people back here.
const toLogin = () => {
  if (location.hash.startsWith('#/login')) {
    location.replace('/login');
  }
};
addEventListener('hashchange', toLogin);
toLogin();
export default [];
