import type { Ukrainian } from '../translated.ts'

export const components: Ukrainian<'components'> = {
  close: 'Закрити',
  cancel: 'Скасувати',
  retry: 'Спробувати ще раз',
  loading: 'Завантаження…',
  unreachable: 'Сервіс не відповідає. Нічого з введеного не втрачено; запустіть сервіс знову або зачекайте хвилину.',
  refused: 'Сервіс не зміг цього виконати:',
  failed: 'У сервісі сталася помилка; її причину записано в його журналі.',
  fault: 'На цій сторінці сталася помилка.',
  trace: 'Номер цього запиту: {{id}}',
  asTable: 'Показати як таблицю',
  readAt: 'Зчитати значення на дату',
  showAll_one: 'Показати всі рядки ({{count}})',
  showAll_few: 'Показати всі {{count}} рядки',
  showAll_many: 'Показати всі {{count}} рядків',
  showAll_other: 'Показати всі {{count}} рядка',
  sortBy: 'Сортувати за стовпцем «{{column}}»',
  severity: { error: 'Помилка:', warning: 'Попередження:', note: 'Примітка:' },
}
