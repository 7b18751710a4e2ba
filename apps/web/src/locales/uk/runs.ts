import type { Ukrainian } from '../translated.ts'

export const runs: Ukrainian<'runs'> = {
  title: '{{name}}: триває оцінювання',
  titleEnded: '{{name}}: не оцінено',
  titleDone: '{{name}}',
  label: 'Перебіг оцінювання',
  queued_zero: 'Вона наступна в черзі.',
  queued_one: 'Очікування: попереду {{count}} оцінка.',
  queued_few: 'Очікування: попереду {{count}} оцінки.',
  queued_many: 'Очікування: попереду {{count}} оцінок.',
  queued_other: 'Очікування: попереду {{count}} оцінки.',
  done: 'Готово випробувань: {{draws}} із {{drawsTotal}}.',
  startedAt: 'Розпочато: {{time}}',
  createdAt: 'Замовлено: {{time}}',
  leave: 'Цю сторінку можна залишити: оцінювання триватиме, а за її адресою після повернення буде результат.',
  cancel: 'Скасувати оцінювання',
  back: 'Назад до сценаріїв',
  cancelled: 'Оцінювання скасовано. Нічого з нього не збережено.',
  failed: 'Оцінку зробити не вдалося.',
  again: 'Запустити ще раз',
  edit: 'Редагувати сценарій',
}
