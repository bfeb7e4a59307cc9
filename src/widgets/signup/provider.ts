/** A mailing service as data. */

/**
 * What a service is sent: JSON, in which a text may have places.
 *
 * - `{email}` is such a place; what there is to take is in `Values` (interpreter.ts). A text that is one place and nothing
 *   else becomes what it takes, a list or an object as well. A value with nothing in it is left out.
 * - `{+page}` takes a number; where it takes the `id` of each consent, all of them have to be one.
 * - `{ $each: path, $as: template }` is a list with one entry for each entry of a list or object, with `{key}` and
 *   `{value}` as further places.
 * - `{ $json: template }` is the JSON of it as a text.
 * - What stands under the key `...`, one object or a list of them, becomes part of the object around it.
 *
 * Where it is sent as a form, what is within an object is named as PHP and Rails read it: `contact[email]`,
 * `consents[0][id]`; each text or number of a list has the name of the list; `false`, `null` and a box without a tick are
 * left out.
 */
export type BodyTemplate =
  string | number | boolean | readonly BodyTemplate[] | { readonly [key: string]: BodyTemplate };

/**
 * What has to be found in an answer: values by their paths (`body.success`, `status`); `null` for what must not be there,
 * `"*"` for anything that is.
 */
export type AnswerPattern = Readonly<Record<string, string | number | boolean | null>>;

/** A request before the sign-up, for a token. Without an address of its own it is the sign-up itself. */
export interface Before {
  /** Asked by GET. */
  readonly url?: string;
  /** Path of the token in the answer; it becomes `{token}`. */
  readonly token: string;
  /** Milliseconds until the service takes the token. */
  readonly wait?: number;
}

/** A mailing service, described: what it is sent, and how its answer is read. */
export interface Provider {
  /**
   * Where the sign-up is posted to. Only `{endpoint}` and the settings can stand in it: nothing that a visitor types gets
   * into an address.
   */
  readonly url: string;
  /** The service's own base address; the configuration's `endpoint` takes its place. */
  readonly endpoint?: string;
  /**
   * `json`, or `form` (URL-encoded, objects within as `contact[email]=…`), or, where the service does not let pages read
   * its answers, `opaque` (URL-encoded and unread). `json`, if missing. Not changed after a failure: the sign-up may have
   * arrived.
   */
  readonly transport?: 'json' | 'form' | 'opaque';
  /** HTTP headers to send. `Content-Type`, written so, takes the place of our own. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Names of the settings that it needs besides those in its addresses; with a `?` behind it, one that may be missing.
   */
  readonly settings?: readonly string[];
  /** What the service calls our fields. */
  readonly names?: Readonly<Record<string, string>>;
  /** A request before it, for a token. */
  readonly before?: Before;
  /** What is sent, with places such as `{email}` for what there is to take: fields, settings, parts of the submission. */
  readonly body: Readonly<Record<string, BodyTemplate>>;
  /** Accepted, where the status alone (200 to 299) does not say so. */
  readonly success?: AnswerPattern;
  /** Accepted, and to be confirmed by the mail that the service sends. */
  readonly confirm?: AnswerPattern;
  /** Signed up before. */
  readonly already?: AnswerPattern;
  /** The visitor should show that they are a person. */
  readonly challenge?: AnswerPattern;
  /** Path of the address where they can. */
  readonly challengeUrl?: string;
  /**
   * Path of what is wrong with single fields: a list of objects with `message` and maybe `field`, or a `path` that
   * ends with it, as GraphQL has; or an object that has the messages by the names of the fields; or a text. Where
   * nothing else says it, a message belongs to the field that it names first. `body.errors`, if missing.
   */
  readonly errors?: string;
  /** Path of a message for the visitor. `body.message`, else `body.error`, if missing. */
  readonly message?: string;
  /** The fields without which it takes no sign-up, besides the email address. */
  readonly needs?: readonly string[];
  /**
   * It subscribes whoever is sent to it, or refuses who has not agreed: where there are consents, nothing is sent
   * without the tick at the first one.
   */
  readonly subscribes?: boolean;
  /** There have to be consents. */
  readonly needsConsent?: boolean;
  /** It merges by email address, so that the same sign-up may be sent again. */
  readonly merges?: boolean;
}
