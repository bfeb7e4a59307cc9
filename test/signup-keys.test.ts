/** What is pressed in a form is meant for it. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { input, until } from './showing.js';
import { signup } from './signing-up.js';

describe('a key in a field', () => {
  it('reaches no shortcut of the page, unless it leads elsewhere', async () => {
    const { widget } = await signup('accepted');
    const met: string[] = [];
    const meet = ({ key }: KeyboardEvent) => met.push(key);
    document.addEventListener('keydown', meet);
    input(widget, 'First name').focus();
    for (const press of ['j', ' ', 'ArrowLeft', 'Home', 'Escape']) await sendKeys({ press });
    await until(() => met.includes('Escape'), 'the last one was met');
    document.removeEventListener('keydown', meet);
    expect(met).to.deep.equal(['Escape']);
    expect(input(widget, 'First name').value).to.equal('j ');
  });

  it('reaches no shortcut either where a field is called "contains"', async () => {
    const { widget } = await signup('accepted', { fields: [{ name: 'contains' }] });
    const met: string[] = [];
    const meet = ({ key }: KeyboardEvent) => met.push(key);
    document.addEventListener('keydown', meet);
    input(widget, 'contains').focus();
    for (const press of ['j', 'Escape']) await sendKeys({ press });
    await until(() => met.includes('Escape'), 'the last one was met');
    document.removeEventListener('keydown', meet);
    expect(met).to.deep.equal(['Escape']);
  });

  it('is the page’s in what stands in a slot', async () => {
    const { widget } = await signup('accepted');
    widget.insertAdjacentHTML('beforeend', '<label slot="challenge">2 + 3 <input name="sum"></label>');
    const met: string[] = [];
    const meet = ({ key }: KeyboardEvent) => met.push(key);
    document.addEventListener('keydown', meet);
    widget.querySelector('input')?.focus();
    await sendKeys({ press: '5' });
    await until(() => met.length, 'it was met');
    document.removeEventListener('keydown', meet);
    expect(met).to.deep.equal(['5']);
  });
});
