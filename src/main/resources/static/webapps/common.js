// What the four web applications share in their configuration; paths are as seen from /camunda/app/<application>/.
const script = name => `../../../webapps/${name}.js`;
const common = ['session', 'language', 'names', 'messages', 'notice'];

// The bundle draws with the texts that the browser kept from an earlier visit, or with none at all the first time, and
// only then fetches them. With the texts of today kept for it, nobody sees yesterday's words or a bare key.
const keepTexts = async application => {
  const locales = `${document.querySelector('base').getAttribute('app-root')}/app/${application}/locales/`;
  const texts = await fetch(`${locales}nl.json`);
  if (texts.ok) {
    const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
    kept[`${locales}_locales_data_nl_${window.bust}`] = await texts.text();
    localStorage.setItem('camunda-web', JSON.stringify(kept));
  }
};

export const configured = async (application, name, ...more) => {
  await keepTexts(application);
  return {
    app: { name, vendor: 'Ketenmanager' },
    locales: { availableLocales: ['nl'], fallbackLocale: 'nl' },
    disableWelcomeMessage: true,
    customScripts: [...common, ...more].map(script)
  };
};
