import type { Provider } from '../provider.js';

/**
 * An action page of Proca, whose interface is GraphQL: errors come with the status 200. The first consent is for the
 * organisation of the page, the second for the one that leads the campaign.
 */
export default {
  endpoint: 'https://api.proca.app',
  url: '{endpoint}/api',
  settings: ['actionPage'],
  names: { 'given-name': 'firstName', 'family-name': 'lastName', tel: 'phone', 'postal-code': 'postcode' },
  body: {
    query:
      'mutation($i:Int!,$a:ActionInput!,$c:ContactInput!,$p:ConsentInput={},$t:TrackingInput){addActionContact(actionPageId:$i,action:$a,contact:$c,privacy:$p,tracking:$t){ contactRef }}',
    variables: {
      i: '{+actionPage}',
      a: {
        actionType: 'register',
        customFields: {
          $json: { '...': ['{others}', '{attribution}'], consents: '{consents}', submissionId: '{submissionId}' },
        },
      },
      c: {
        email: '{email}',
        firstName: '{given-name}',
        lastName: '{family-name}',
        phone: '{tel}',
        address: { country: '{country}', postcode: '{postal-code}' },
      },
      p: { optIn: '{consents.0.given}', leadOptIn: '{consents.1.given}' },
      t: {
        source: '{source}',
        medium: '{attribution.utm_medium}',
        campaign: '{campaign}',
        content: '{attribution.utm_content}',
        location: '{page}',
      },
    },
  },
  success: { 'body.data.addActionContact': '*' },
} satisfies Provider;
