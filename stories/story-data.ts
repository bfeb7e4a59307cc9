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
