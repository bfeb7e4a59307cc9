import { formMarkup } from './form-markup.js';
import { opening } from './opening.js';

/** One field, for an email address, in a frame that its script draws where the script stands. */
export const ghost = {
  id: 'ghost',
  name: 'Ghost sign-up form',
  packages: ['@tryghost/signup-form'],
  widget: 'signup',
  scripts: [],
  styles: [],
  ownStyle: '',
  // The page's own origin stands in for the Ghost site.
  markup: () =>
    '<div style="min-height:58px"><script src="/peers/@tryghost/signup-form/umd/signup-form.min.js" data-site="/" data-locale="en" async></script></div>',
  startsItself: true,
  driver: {
    start(box) {
      // A script that came by innerHTML does not run; a copy made for the purpose does.
      const still = box.querySelector('script');
      const script = document.createElement('script');
      script.src = still.src;
      Object.assign(script.dataset, still.dataset);
      still.replaceWith(script);
    },
    isShown(box) {
      return !!box.querySelector('iframe')?.contentDocument?.querySelector('form');
    },
    translate(box) {
      box.querySelector('script').dataset.locale = 'de';
    },
  },
};

/** The browser's own form, checked by jQuery. */
export const jqueryValidation = {
  id: 'jquery-validation',
  name: 'jQuery Validation',
  packages: ['jquery', 'jquery-validation'],
  widget: 'signup',
  scripts: [
    { src: '/peers/jquery/dist/jquery.slim.min.js' },
    { src: '/peers/jquery-validation/dist/jquery.validate.min.js' },
  ],
  styles: [],
  ownStyle: 'label{display:block}input:not([type=checkbox]){display:block;width:100%;margin:0 0 1em}',
  markup: (content) => `${opening(content)}${formMarkup(content)}`,
  driver: {
    start(box) {
      window.jQuery(box.querySelector('form')).validate();
      box.isValidated = true;
    },
    isShown(box) {
      return !!box.isValidated;
    },
    stop(box) {
      window.jQuery(box.querySelector('form')).validate().destroy();
      delete box.isValidated;
    },
  },
};
