import type { Provider } from '../provider.js';

/**
 * An action page of Proca, `actionPage` being its number. Its interface is GraphQL: errors come with the status 200.
 * The first consent is for the organisation of the page, the second for the one that leads the campaign. Its custom
 * fields are texts and numbers, 5 KB of them in all; the proof of the consents is JSON text in one of them.
 */
export default {
  needs: ['given-name'],
  success: { 'body.data.addActionContact': '*' },
  body: {
    variables: {
      t: {
        source: '{source}',
        campaign: '{campaign}',
        location: '{page}',
        content: '{attribution.utm_content}',
        medium: '{attribution.utm_medium}',
      },
      i: '{+actionPage}',
      c: {
        email: '{email}',
        address: { country: '{country}', postcode: '{postal-code}' },
        firstName: '{given-name}',
        lastName: '{family-name}',
        phone: '{tel}',
      },
      a: {
        customFields: {
          $json: {
            '...': ['{others}', '{attribution}'],
            submissionId: '{submissionId}',
            consents: { $json: '{consents}' },
          },
        },
        actionType: 'register',
      },
      p: { leadOptIn: '{consents.1.given}', optIn: '{consents.0.given}' },
    },
    // The spaces keep "contactRef" from being taken for a placeholder.
    query:
      'mutation($i:Int!,$a:ActionInput!,$c:ContactInput!,$p:ConsentInput={},$t:TrackingInput){addActionContact(actionPageId:$i,action:$a,contact:$c,privacy:$p,tracking:$t){ contactRef }}',
  },
  names: { 'postal-code': 'postcode', 'given-name': 'firstName', 'family-name': 'lastName', tel: 'phone' },
  endpoint: 'https://api.proca.app',
  url: '{endpoint}/api',
  settings: ['actionPage'],
} satisfies Provider;
