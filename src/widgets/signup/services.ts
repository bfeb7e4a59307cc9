/** The mailing services by their names, one line each. All but the default, `webhook`, are files of their own. */
import { fieldConfigsOf, namesOf } from './fields.js';
import { hasPlaceFor, numbersConsents } from './interpreter.js';
import type { Provider } from './provider.js';
import type { FieldConfig, SignupConfig } from './signup.schema.js';
import { webhook } from './webhook.js';
import { object, value, type Report, type Shape } from '../../foundation/shape.js';

const isSingle = (given: unknown): boolean =>
  typeof given === 'number' || (typeof given === 'string' && !!given.trim());
const textOrNumber = value<string>('text', 'a text or a number', isSingle);
const digits = value<string>('text', 'a number', (given) => isSingle(given) && /^\d+$/.test(given as string));
const oneOrSeveral = value<string>('text', 'a text, a number, or a list of them', (given) => {
  const all = [given].flat();
  return all.length > 0 && all.every(isSingle);
});

/** A service that is ready to be used. */
export interface Service {
  readonly provider: Provider;
  readonly endpoint: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** What it calls each field of the form, and each consent. */
  readonly names: Readonly<Record<string, string>>;
  readonly fields: readonly FieldConfig[];
}

const files = {
  'webhook-form': () => import('./providers/webhook-form.js'),
  'action-network': () => import('./providers/action-network.js'),
  brevo: () => import('./providers/brevo.js'),
  'civicrm-inlay': () => import('./providers/civicrm-inlay.js'),
  ghost: () => import('./providers/ghost.js'),
  hubspot: () => import('./providers/hubspot.js'),
  listmonk: () => import('./providers/listmonk.js'),
  mailchimp: () => import('./providers/mailchimp.js'),
  mautic: () => import('./providers/mautic.js'),
  proca: () => import('./providers/proca.js'),
};

type FileName = keyof typeof files;

export const serviceNames = ['webhook', ...(Object.keys(files) as FileName[])] as const;

/** Rejects where the file of a service cannot be loaded. */
export async function loadProvider(given: SignupConfig['provider'] = 'webhook'): Promise<Provider> {
  if (typeof given === 'object') return given;
  return given === 'webhook' ? webhook : (await files[given]()).default;
}

/** A setting of a service: its name, whether it can do without, and what it may be. */
interface Setting {
  readonly name: string;
  readonly isOptional: boolean;
  readonly shape: Shape;
}

/** The settings that a service takes: those in its addresses, which are texts, and those that it names. */
export function settingsOf(provider: Provider): Setting[] {
  const { url, before, settings = [] } = provider;
  const text = JSON.stringify(provider);
  const inUrl = [...`${url} ${before?.url ?? ''}`.matchAll(/\{(?!endpoint\})([^\s{}]+)\}/g)].map(([, key = '']) => key);
  return [...inUrl, ...settings].map((key) => {
    const name = key.replace('?', '');
    // Taken for nothing but a number: anything else would be left out.
    const isNumber = text.includes(`{+${name}}`) && !text.includes(`{${name}}`);
    const otherwise = inUrl.includes(name) ? textOrNumber : oneOrSeveral;
    return { name, isOptional: key.endsWith('?'), shape: isNumber ? digits : otherwise };
  });
}

/** Whether a page has to name an address, as the service has none that is the same for all. */
export function needsEndpoint({ url, endpoint }: Provider): boolean {
  return !endpoint && url.includes('{endpoint}');
}

/** The service of a configuration; `undefined` where something is missing, which is reported. */
export function serviceOf(provider: Provider, configuration: SignupConfig, report: Report): Service | undefined {
  const { consents = [], settings: given = {} } = configuration;
  const required: Record<string, Shape> = {};
  const optional: Record<string, Shape> = {};
  for (const { name, isOptional, shape } of settingsOf(provider)) (isOptional ? optional : required)[name] = shape;
  const settings = object(required, optional).read(given, 'settings', report);
  const fields = fieldConfigsOf(configuration);
  const names = namesOf(configuration, ({ name, sendAs }) => sendAs ?? provider.names?.[name] ?? name);
  const missing = provider.needs?.filter((name) => !(name in names)) ?? [];
  const endpoint = configuration.endpoint ?? provider.endpoint ?? '';
  const lacksEndpoint = !configuration.endpoint && needsEndpoint(provider);
  const needsConsent = provider.needsConsent && consents.length === 0;
  const lost = fields.map(({ name }) => name).filter((name) => !hasPlaceFor(provider, given, name));
  if (lacksEndpoint) report('endpoint', 'is missing');
  if (needsConsent) report('consents', 'is missing: this service subscribes everybody');
  consents.forEach(({ id }, index) => {
    if (numbersConsents(provider) && /\D/.test(id))
      report(`consents[${index}].id`, 'should be a number of the service');
  });
  if (missing.length > 0) report('fields', `should have ${missing.join(', ')}`);
  if (lost.length > 0) report('fields', `has what this service has no place for: ${lost.join(', ')}`);
  return !settings || lacksEndpoint || needsConsent || missing.length > 0
    ? undefined
    : { provider, endpoint, settings, names, fields };
}
