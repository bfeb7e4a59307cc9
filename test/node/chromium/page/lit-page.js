/** A component of somebody else's that has a widget in it. */
import { LitElement, html } from 'lit';

const events = JSON.stringify([
  { date: '2024', title: 'First' },
  { date: '2025', title: 'Second' },
]);

class LitPage extends LitElement {
  render() {
    return html`<campaign-timeline events=${events} limit="1"></campaign-timeline>`;
  }
}

customElements.define('lit-page', LitPage);
