import * as v from 'valibot';

const words = v.pipe(v.string(), v.maxLength(2000));

const email = v.pipe(
  v.string('Enter your email address.'),
  v.trim(),
  v.nonEmpty('Enter your email address.'),
  v.rfcEmail('Enter an email address such as name@example.org.'),
  v.maxLength(254, 'This email address is too long.'),
);

const signUp = v.object({
  submissionId: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
  fields: v.objectWithRest({ email }, words),
  consents: v.array(v.looseObject({ id: words, text: words, given: v.boolean() })),
  language: words,
  page: v.pipe(words, v.url()),
  source: v.optional(words),
  campaign: v.optional(words),
});

/** A sign-up, or what is wrong with it by the name of the field. A message never repeats what was typed. */
export function readSignUp(body) {
  const { success, output, issues } = v.safeParse(signUp, body, { message: 'This is not as expected.' });
  return success
    ? { signUp: output }
    : { errors: issues.map(({ path, message }) => ({ field: fieldOf(path), message })) };
}

function fieldOf(path = []) {
  const keys = path.map(({ key }) => key);
  return keys[0] === 'fields' && keys.length > 1 ? keys[1] : keys.join('.');
}
