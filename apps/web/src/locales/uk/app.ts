import type { Ukrainian } from '../translated.ts'

export const app: Ukrainian<'app'> = {
  name: 'Shiftwork',
  skip: 'Перейти до змісту',
  navigation: 'Головна навігація',
  nav: { scenarios: 'Сценарії', pathways: 'Переходи', plants: 'Заводи', data: 'Дані', assumptions: 'Припущення', help: 'Довідка' },
  language: 'Мова',
  languageFailed: 'Не вдалося завантажити мову. Спробуйте ще раз.',
  foot: 'Shiftwork відрізняє валові робочі місця від чистих. Кожне число подано разом із його діапазоном, джерелом і способом обчислення.',
  notFound: {
    title: 'Такої сторінки немає',
    text: 'Можливо, в адресі є помилка або те, що вона показувала, видалено.',
    home: 'Перейти до сценаріїв',
  },
  fault: { title: 'Цю сторінку неможливо показати' },
}
