import type { FindingText } from '../../finding-text.ts'

const soon = 'Спробуйте ще раз за кілька секунд.'

/** Ukrainian texts of the findings of the service and its commands, by code. */
export const serviceFindings: Readonly<Record<string, FindingText>> = {
  'not-found': { says: 'Такого немає: {what} ({found}).', remedy: 'Перевірте адресу або поверніться до списку.' },
  'no-estimate': {
    says: 'Цей запуск не має оцінки: його стан – «{state}».',
    remedy: 'Зачекайте, доки він завершиться, або запустіть сценарій ще раз.',
  },
  'method-not-allowed': { says: 'Ця адреса приймає лише {expected}.' },
  'body-too-large': { says: 'Надіслане завелике; очікується: {expected}.', remedy: 'Надішліть менше.' },
  'body-length-wrong': { says: 'Отримане має не ту довжину, що була заявлена.', remedy: 'Надішліть ще раз.' },
  'address-not-valid': { says: 'Це не адреса.', remedy: 'Виправте її.' },
  'request-not-valid': { says: 'Цей запит неможливо прочитати.', remedy: 'Виправте його й надішліть ще раз.' },
  'too-deep': { says: 'Вкладеність глибша, ніж дозволено ({expected}).', remedy: 'Приберіть зайві рівні.' },
  'not-application-json': { says: 'Зміни приймаються лише як application/json.', remedy: 'Надішліть {expected}.' },
  'host-not-ours': {
    says: 'Цей запит призначався іншому хосту.',
    remedy: 'Відкрийте сервіс за його власною адресою: {expected}.',
  },
  'origin-not-ours': {
    says: 'Цей запит надійшов зі сторінки іншого сайту.',
    remedy: 'Користуйтеся сторінкою, яку видає сам сервіс.',
  },
  'user-not-ours': {
    says: 'Цей запит надійшов від іншого користувача комп’ютера.',
    remedy: 'Надсилайте запити як користувач, що запустив сервіс.',
  },
  'too-many-requests': { says: 'Забагато запитів; очікується: {expected}.', remedy: 'Зачекайте кілька секунд.' },
  overloaded: { says: 'Сервіс зайнятий.', remedy: soon },
  'database-away': { says: 'База даних не відповідає.', remedy: soon },
  'disk-full': {
    says: 'Диск бази даних заповнений. Нічого не збережено.',
    remedy: 'Звільніть місце на диску бази даних.',
  },
  'if-match-missing': { says: 'Для змін потрібен If-Match.', remedy: 'Надішліть {expected}.' },
  'changed-meanwhile': {
    says: 'Тим часом хтось це змінив; тепер воно {expected}. Нічого не збережено.',
    remedy: 'Прочитайте ще раз, внесіть свою зміну і збережіть.',
  },
  'key-in-flight': {
    says: 'Запит із цим Idempotency-Key ще виконується.',
    remedy: 'Зачекайте секунду й надішліть ще раз.',
  },
  'key-of-other-request': {
    says: 'Idempotency-Key {found} уже використано для іншого запиту.',
    remedy: 'Створюйте новий ключ для кожного нового запиту.',
  },
  'web-not-built': {
    says: 'Сторінки вебзастосунку не зібрано.',
    remedy: 'Виконайте в проєкті «npm run build» і запустіть знову.',
  },
  'run-failed': {
    says: 'Запуск не вдався. За номером {trace} причину можна знайти в журналі сервісу.',
    remedy: 'Запустіть ще раз.',
  },
  'run-abandoned': {
    says: 'Процеси, що обчислювали цей запуск, раз по раз переривалися.',
    remedy: 'З’ясуйте, що їх перериває (наприклад, пам’ять), і запустіть ще раз.',
  },
  'other-model-version': {
    says: 'Запуск замовлено для іншої версії моделі ({found}), ніж та, що тут є ({expected}).',
    remedy: 'Запустіть ще раз.',
  },
  'environment-not-valid': {
    says: 'Змінна середовища {name} недійсна; очікується: {expected}.',
    remedy: 'Виправте {name} або приберіть її із середовища.',
  },
  'port-in-use': { says: 'Порт {found} зайнятий іншою програмою.', remedy: 'Зупиніть її або виберіть інший порт.' },
  'host-not-loopback': {
    says: 'Сервіс доступний лише на цьому комп’ютері, а не на {found}: входу з паролем ще немає.',
    remedy: 'Приберіть --host.',
  },
  'worker-needs-postgresql': {
    says: 'Вбудована база даних належить одному процесові, що її відкрив; він сам обчислює свої запуски.',
    remedy: 'Задайте в DATABASE_URL адресу PostgreSQL, щоб розподілити запуски між кількома процесами.',
  },
  'data-folder-in-use': {
    says: 'Папка даних використовується: {found}.',
    remedy: 'Спершу зупиніть цей процес або виберіть іншу папку.',
  },
  'data-folder-damaged': { says: 'База даних у цій папці пошкоджена; її залишено як є: {found}.' },
  'schema-too-new': {
    says: 'Базу даних записала новіша версія Shiftwork ({found}).',
    remedy: 'Запустіть версію Shiftwork, що її записала, або пізнішу.',
  },
  'postgresql-too-old': {
    says: 'Цей PostgreSQL ({found}) застарий; очікується: {expected}.',
    remedy: 'Вкажіть у DATABASE_URL PostgreSQL версії 15 або пізнішої.',
  },
  'backup-damaged': {
    says: 'Цей файл неможливо відновити: {found}; очікується: {expected}.',
    remedy: 'Нічого не відновлено. Візьміть інший файл резервної копії.',
  },
  'restore-would-replace': {
    says: 'Тут уже щось є: {found}.',
    remedy: 'Додайте --replace: наявне буде збережено поруч.',
  },
  'snapshot-needs-embedded': {
    says: 'Знімок – це вбудована база даних цілком; у PostgreSQL його не покласти; очікується: {expected}.',
    remedy: 'Відновіть його в папку даних, зробіть з неї резервну копію та відновіть цю копію.',
  },
}
