/** Every element, the types of its configuration and its schema. Importing it registers all elements. */
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
  type Problem,
  type Submission,
  type SuccessOutcome,
} from './foundation/events.js';
export type { CaptionedImage, Image, Link } from './foundation/schema.js';
export type { ObjectShape, Report } from './foundation/shape.js';
export type { AnswerPattern, Before, Provider } from './widgets/signup/provider.js';
