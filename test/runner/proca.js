import { buildSchema, graphql } from 'graphql';

/** The part of Proca's interface that a sign-up meets, after the `schema.graphql` of its server. */
export const procaSchema = buildSchema(`
  scalar Json
  scalar Date
  type Query { application: String }
  type Mutation {
    addActionContact(
      actionPageId: Int!
      action: ActionInput!
      contact: ContactInput!
      privacy: ConsentInput!
      tracking: TrackingInput
      contactRef: ID
    ): ContactReference!
  }
  type ContactReference { contactRef: String! firstName: String }
  input ActionInput { actionType: String! customFields: Json testing: Boolean }
  input ContactInput {
    name: String
    firstName: String
    lastName: String
    email: String
    phone: String
    birthDate: Date
    address: AddressInput
  }
  input AddressInput {
    country: String
    postcode: String
    locality: String
    region: String
    street: String
    streetNumber: String
  }
  input ConsentInput { optIn: Boolean leadOptIn: Boolean }
  input TrackingInput { source: String medium: String campaign: String content: String location: String }
`);

/**
 * Errors come with the status 200, and say by the end of their path which field they mean (`flatten_errors` in
 * lib/proca_web/helper.ex).
 */
export async function procaAnswer({ query, variables }, record) {
  const wrong = (field, message) => Object.assign(new Error(message), { field });
  const addActionContact = (action) => {
    const { contact } = action;
    // https://github.com/fixthestatusquo/proca-server: lib/proca/contact/input.ex, lib/proca/validations.ex
    if (!contact.firstName) throw wrong('firstName', "can't be blank");
    if (contact.email.startsWith('blocked')) throw wrong('email', 'has invalid format');
    if (!/^[+]?[0-9 ()-]+$/.test(contact.phone ?? '0')) throw wrong('phone', 'has invalid format');
    const { customFields } = action.action;
    const values = Object.values(JSON.parse(customFields)).flat();
    if (values.some((value) => typeof value === 'object'))
      throw wrong('fields', 'must be a map of string to values of strings or numbers, or lists of them');
    // Of its database: `max_fields_size`.
    if (Buffer.byteLength(customFields) > 5120) throw wrong('fields', 'is invalid');
    record(action);
    return { contactRef: 'a-reference' };
  };
  const { data, errors } = await graphql({
    schema: procaSchema,
    source: query,
    variableValues: variables,
    rootValue: { addActionContact },
  });
  const told = errors?.map(({ message, path = [], originalError }) => ({
    message,
    path: [...path, originalError?.field].filter(Boolean),
  }));
  return told ? { data, errors: told } : { data };
}
