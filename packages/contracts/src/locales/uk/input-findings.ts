import type { FindingText } from '../../finding-text.ts'

/** Ukrainian texts of the findings of whatever is read, by code. */
export const inputFindings: Readonly<Record<string, FindingText>> = {
  'unknown-field': { says: 'Тут немає поля «{field}».', remedy: 'Виправте його написання або приберіть його.' },
  'missing-field': { says: 'Цього бракує; очікується: {expected}.', remedy: 'Додайте це.' },
  'wrong-type': { says: 'Є {found}; очікується: {expected}.', remedy: 'Напишіть значення очікуваного виду.' },
  'too-small': { says: 'Є {found}; очікується: {expected}.', remedy: 'Виберіть більше значення.' },
  'too-large': { says: 'Є {found}; очікується: {expected}.', remedy: 'Виберіть менше значення.' },
  'unknown-value': { says: 'Є {found}; очікується одне з: {expected}.', remedy: 'Виберіть одне з них.' },
  'wrong-format': { says: 'Є {found}; це записано не так, як очікується ({expected}).', remedy: 'Запишіть в очікуваному вигляді.' },
  'not-valid': { says: 'Є {found}; очікується: {expected}.' },
  'not-json': { says: 'Це не JSON: поблизу {found}.', remedy: 'Перевірте в цьому місці дужки, коми й лапки.' },
  'forbidden-key': { says: 'Назву {found} не можна використати як поле.', remedy: 'Приберіть її.' },
  'unknown-format-version': {
    says: 'У файлі вказано формат {found}; ця версія Shiftwork читає формат {expected}.',
    remedy: 'Відкрийте його версією, що його записала, або задайте format 1 і перевірте кожне поле.',
  },
  'distribution-min-above-max': {
    says: 'Найменше значення не менше від найбільшого.',
    remedy: 'Поміняйте місцями або виправте min і max.',
  },
  'distribution-mode-outside': { says: 'Найімовірніше значення лежить поза min і max.', remedy: 'Поставте його між ними.' },
  'weights-do-not-sum': { says: 'Сума ваг не дорівнює 1.', remedy: 'Поділіть кожну на їхню суму.' },
  'chosen-claim-missing': {
    says: 'Вибраного значення {found} немає серед заявлених ({expected}).',
    remedy: 'Виберіть одне із заявлених значень у списку.',
  },
  'duplicate-id': { says: 'Той самий ідентифікатор стоїть двічі.', remedy: 'Дайте кожному свій.' },
  'range-excludes-chosen': {
    says: 'Діапазон {found} не містить вибраного значення; очікується: {expected}.',
    remedy: 'Розширте діапазон або виберіть інше заявлене значення.',
  },
  'range-beside-distribution': {
    says: 'Вибране значення вже є розподілом, тож діапазон поруч із ним не має сенсу.',
    remedy: 'Приберіть діапазон.',
  },
  'not-a-stored-table': {
    says: 'Це не збережена таблиця: є {found}; очікується: {expected}.',
    remedy: 'Вкажіть теку з таблицею або збережіть її знову: shiftwork import-table ТЕКА ФАЙЛ.',
  },
  'stored-table-cut': {
    says: 'Збережена таблиця неповна: є {found}; очікується: {expected}.',
    remedy: 'Збережіть теку знову: shiftwork import-table ТЕКА ФАЙЛ.',
  },
  'stored-table-changed': {
    says: 'Збережена таблиця змінилася після запису: є {found}; очікується: {expected}.',
    remedy: 'Збережіть теку знову: shiftwork import-table ТЕКА ФАЙЛ.',
  },
  'stored-table-version': {
    says: 'Збережену таблицю записала інша версія Shiftwork: є {found}; очікується: {expected}.',
    remedy: 'Збережіть теку знову: shiftwork import-table ТЕКА ФАЙЛ.',
  },
  'table-too-large-to-store': {
    says: 'Таблиця завелика для одного файла: є {found}; очікується: {expected}.',
    remedy: 'Читайте її з теки: --table ТЕКА.',
  },
}
