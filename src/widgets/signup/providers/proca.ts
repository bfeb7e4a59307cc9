import type { Provider } from '../provider.js';

/**
 * An action page of Proca, whose interface is GraphQL: errors come with the status 200. The first consent is for the
 * organisation of the page, the second for the one that leads the campaign.
 */
export default {
  body: {
    variables: {
      t: {
        content: '{attribution.utm_content}',
        location: '{page}',
        medium: '{attribution.utm_medium}',
        source: '{source}',
        campaign: '{campaign}',
      },
      a: {
        customFields: {
          $json: { '...': ['{others}', '{attribution}'], submissionId: '{submissionId}', consents: '{consents}' },
        },
        actionType: 'register',
      },
      p: { leadOptIn: '{consents.1.given}', optIn: '{consents.0.given}' },
      c: {
        firstName: '{given-name}',
        lastName: '{family-name}',
        address: { country: '{country}', postcode: '{postal-code}' },
        email: '{email}',
        phone: '{tel}',
      },
      i: '{+actionPage}',
    },
    query:
      'mutation($i:Int!,$a:ActionInput!,$c:ContactInput!,$p:ConsentInput={},$t:TrackingInput){addActionContact(actionPageId:$i,action:$a,contact:$c,privacy:$p,tracking:$t){ contactRef }}',
  },
  settings: ['actionPage'],
  url: '{endpoint}/api',
  success: { 'body.data.addActionContact': '*' },
  endpoint: 'https://api.proca.app',
  names: { tel: 'phone', 'postal-code': 'postcode', 'given-name': 'firstName', 'family-name': 'lastName' },
} satisfies Provider;
