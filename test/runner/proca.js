import { buildSchema, graphql } from 'graphql';

/** The part of Proca's interface that a sign-up meets, after its documentation. */
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

/** Errors come with the status 200, and say which field they mean in their message. */
export function procaAnswer({ query, variables }, record) {
  const addActionContact = (action) => {
    const { contact } = action;
    // https://github.com/fixthestatusquo/proca-server: lib/proca/validations.ex
    const values = Object.values(JSON.parse(action.action.customFields)).flat();
    if (values.some((value) => typeof value === 'object'))
      throw new Error('customFields: must be a map of string to values');
    if (contact.email.startsWith('blocked')) throw new Error('email: has invalid format');
    if (!contact.firstName) throw new Error("firstName: can't be blank");
    record(action);
    return { contactRef: 'a-reference' };
  };
  return graphql({ schema: procaSchema, source: query, variableValues: variables, rootValue: { addActionContact } });
}
