/** The content of the stories: the sample campaign, and what is needed to show a state that it does not have. */
import campaign from '../sample/campaign.json' with { type: 'json' };

export { campaign };

export const timelineInArabic = {
  heading: 'كيف وصلنا إلى هنا',
  intro: 'محطات في حماية الأطفال على الإنترنت، وما ينتظرنا.',
  events: [
    {
      date: '1989-11-20',
      title: 'الأمم المتحدة تعتمد اتفاقية حقوق الطفل',
      link: { href: 'https://www.unicef.org/ar', label: 'اليونيسف' },
    },
    { date: '2022-10-19', title: 'توقيع قانون الخدمات الرقمية', body: 'قواعد جديدة للمنصات في **الاتحاد الأوروبي**.' },
    { date: '2027-02-09', title: 'يوم الإنترنت الآمن' },
  ],
};

export const asksInArabic = {
  heading: 'ماذا نطلب',
  asks: [
    {
      title: 'السلامة هي الإعداد الأول',
      body: 'حسابات الأطفال خاصة منذ البداية.',
      addressee: 'إلى المجلس',
      status: 'open',
    },
    { title: 'جواب من إنسان على كل بلاغ', body: 'خلال يوم واحد، وبلغة الطفل.', status: 'promised' },
  ],
};

/** Bodies that are worth folding, and one that is not. */
export const longAsks = [
  {
    ...campaign.asks.asks[0],
    body: 'A child’s account is private, quiet and closed to strangers from its first minute. Nobody should have to search three menus to be left alone.\n\nArticle 28 of the Digital Services Act asks for “a high level of privacy, safety, and security” for minors. The guidelines of July 2025 say what that means:\n\n- accounts are private from the start\n- strangers cannot write to a child\n- what a child sees next is not chosen by what keeps it awake',
    link: { href: 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj', label: 'Read the Act' },
  },
  {
    ...campaign.asks.asks[1],
    body: 'Whoever reports abuse hears back within a day, in their own language, from somebody who has read what they wrote. The answer says what was decided, why, and what happens next. Today a platform may answer by machine, and many do; Article 16 allows it, if the answer says so.',
  },
  {
    ...campaign.asks.asks[2],
    body: 'Counselling, legal advice and help with taking images down are free of charge in every member state. They last as long as they are needed, well into adult life. Many who were harmed as children speak of it only decades later, and should find an open door then.',
    link: { href: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52024PC0060', label: 'Read the proposal' },
  },
  { ...campaign.asks.asks[3], body: 'Those who grow up with these services know best where they fail.' },
];

export const quotesInArabic = {
  heading: 'أصوات',
  quotes: [
    { text: 'أريد أن أعرف من يقرأ بلاغي ومتى يجيب.', author: 'صوت للعرض', role: 'تلميذة، الرباط' },
    { text: 'الأمان ليس خيارًا نبحث عنه في القائمة الأخيرة.', author: 'صوت للعرض', role: 'معلم، بروكسل' },
    { text: 'نطلب من أطفالنا أن يبلّغوا، ثم لا يجيبهم أحد.', author: 'صوت للعرض', role: 'أب، تونس' },
    { text: 'يستحق كل طفل أن يسمعه إنسان، لا آلة.', author: 'صوت للعرض', role: 'مستشارة نفسية، عمّان' },
  ],
};

export const longWord = 'Kinderonlinesicherheitsverbesserungsgesetzgebungsverfahrensbeschleunigung';

/** One event a month. */
export function manyEvents(count: number): { date: string; title: string; body: string }[] {
  return Array.from({ length: count }, (_, index) => {
    const year = 2016 + Math.floor(index / 12);
    const month = String((index % 12) + 1).padStart(2, '0');
    return {
      date: `${year}-${month}`,
      title: `Meeting ${index + 1} of the working group`,
      body: 'Minutes are public.',
    };
  });
}
