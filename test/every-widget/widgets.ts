/** The widgets that keep the contract, and what they are tried with. */
import campaign from '../fixtures/campaign.json' with { type: 'json' };
import figures from '../fixtures/figures.json' with { type: 'json' };
import { asksSchema, quotesSchema, signupSchema, timelineSchema } from '../../src/index.js';
import { figuresSchema } from '../fifth-widget.js';
import type { ObjectShape } from '../../src/foundation/shape.js';
import { fullAsks, fullFigures, fullQuotes, fullSignup, fullTimeline } from './full-configurations.js';

export type Configuration = Readonly<Record<string, unknown>>;

export interface Kind {
  /** Without the prefix: it is also the section in a campaign file. */
  readonly section: string;
  readonly schema: ObjectShape;
  /** A small valid configuration: the section of `file`. */
  readonly configuration: Configuration;
  /** A valid configuration with every key that the schema has. */
  readonly full: Configuration;
  /** The key without which there is nothing to show. */
  readonly required: string;
  /** A campaign file, as a path in the project. */
  readonly file: string;
}

const file = '/test/fixtures/campaign.json';

export const widgets: readonly Kind[] = [
  {
    section: 'timeline',
    schema: timelineSchema,
    configuration: campaign.timeline,
    full: fullTimeline,
    required: 'events',
    file,
  },
  { section: 'asks', schema: asksSchema, configuration: campaign.asks, full: fullAsks, required: 'asks', file },
  {
    section: 'quotes',
    schema: quotesSchema,
    configuration: campaign.quotes,
    full: fullQuotes,
    required: 'quotes',
    file,
  },
  {
    section: 'signup',
    schema: signupSchema,
    configuration: campaign.signup,
    full: fullSignup,
    required: 'endpoint',
    file,
  },
  {
    section: 'figures',
    schema: figuresSchema,
    configuration: figures.figures,
    full: fullFigures,
    required: 'figures',
    file: '/test/fixtures/figures.json',
  },
];
