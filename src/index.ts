/** Every element, the types of its configuration and its schema. Importing it registers all elements. */
import type { AsksConfig } from './widgets/asks/asks.schema.js';
import type { QuotesConfig } from './widgets/quotes/quotes.schema.js';
import type { SignupConfig } from './widgets/signup/signup.schema.js';
import type { TimelineConfig } from './widgets/timeline/timeline.schema.js';

export { TimelineElement } from './widgets/timeline/timeline.js';
export { timelineSchema, type TimelineConfig, type TimelineEvent } from './widgets/timeline/timeline.schema.js';
export { AsksElement } from './widgets/asks/asks.js';
export { asksSchema, type Ask, type AsksConfig, type AskStatus, type DatedStatus } from './widgets/asks/asks.schema.js';
export { QuotesElement } from './widgets/quotes/quotes.js';
export { quotesSchema, type Quote, type QuotesConfig } from './widgets/quotes/quotes.schema.js';
export { SignupElement } from './widgets/signup/signup.js';
export {
  signupSchema,
  type BuiltInName,
  type ConsentConfig,
  type FieldConfig,
  type FieldOption,
  type SignupConfig,
  type SuccessConfig,
} from './widgets/signup/signup.schema.js';
export {
  CampaignSubmitEvent,
  type CampaignEventMap,
  type Consent,
  type FailureReason,
  type Outcome,
  type PageAnswer,
  type Problem,
  type Submission,
  type SuccessOutcome,
} from './foundation/events.js';
export type { CaptionedImage, Image, Link } from './foundation/schema.js';
export type { ObjectShape, Report } from './foundation/shape.js';
export type { AnswerPattern, Before, BodyTemplate, Provider } from './widgets/signup/provider.js';

/** The sections of a campaign file: the configuration of each widget. */
export interface CampaignSections {
  readonly timeline?: TimelineConfig;
  readonly asks?: AsksConfig;
  readonly quotes?: QuotesConfig;
  readonly signup?: SignupConfig;
}

/** What a campaign file holds, for code that writes one. */
export interface CampaignFile extends CampaignSections {
  /** Address of the JSON Schema. */
  readonly $schema?: string;
  /** The language of the texts (BCP 47). */
  readonly lang?: string;
  /** The sections in further languages, by language (BCP 47). */
  readonly languages?: Readonly<Record<string, CampaignSections>>;
}
