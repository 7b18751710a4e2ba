import type { FindingText } from '../../finding-text.ts'

/** Ukrainian texts of the findings of comparisons and of sensitivity, by code. */
export const comparisonFindings: Readonly<Record<string, FindingText>> = {
  'unknown-assumption': { says: 'Немає непевного припущення {found}.', remedy: 'Виберіть одне з: {expected}.' },
  'assumption-not-variable': {
    says: '{found} визначає, що саме обчислюється, тож змінювати його не можна.',
    remedy: 'Змінюйте інше припущення.',
  },
  'range-is-empty': {
    says: 'Діапазон {assumption} – {found}: між межами нічого немає.',
    remedy: 'Вкажіть нижню межу, меншу за верхню.',
  },
  'target-not-reached': {
    says: 'Жодне значення {assumption} від {from} до {to} не приводить {criterion} до {target}: показник лежить між {lowest} і {highest}.',
    remedy: 'Виберіть ціль між ними, ширший діапазон або інше припущення.',
  },
  'sweep-axes': {
    says: 'Кількість припущень для зміни: {found}; перебір приймає {expected}.',
    remedy: 'Назвіть одне або два.',
  },
  'sweep-steps': { says: 'Кількість кроків: {found}; перебір приймає {expected}.', remedy: 'Задайте більше кроків.' },
  'sweep-too-large': {
    says: 'Перебір потребував би стільки оцінок: {found}; обчислюється {expected}.',
    remedy: 'Візьміть менше кроків або випробувань.',
  },
  'nothing-varies': { says: 'Ніщо, від чого залежить це число, не є непевним, тож дисперсії для розподілу немає.' },
  'correlated-but-certain': {
    says: 'Значення {found} певне, тож не може змінюватися разом з іншими.',
    remedy: 'Дайте йому діапазон або приберіть його з групи.',
  },
  'correlated-twice': {
    says: '{found} стоїть у двох корельованих групах або двічі в одній.',
    remedy: 'Зберіть усе, що сюди належить, в одну групу.',
  },
  'correlation-matrix-form': {
    says: 'Рангові кореляції: {found}; очікується: {expected}.',
    remedy: 'Напишіть по рядку для кожного шляху, однаково над діагоналлю з одиниць і під нею.',
  },
  'correlations-impossible': {
    says: 'Жодні числа не можуть мати таких рангових кореляцій ({found}): вони суперечать одна одній.',
    remedy: 'Найближчі можливі: {nearest}.',
  },
  'comparison-count': { says: 'Є {found}; порівняння приймає {expected}.', remedy: 'Виберіть менше або більше.' },
  'comparison-needs-draws': {
    says: 'Порівняння без випробувань не може назвати шансів.',
    remedy: 'Задайте щонайменше одне випробування.',
  },
  'horizons-differ': {
    says: 'Сценарії охоплюють різний час: {field} – {found}, у першому – {expected}.',
    remedy: 'Задайте всім однаковий початок і кількість місяців; пізніший початок – це пізніший перший етап.',
  },
  'currency-differs': {
    says: 'Цей сценарій у {found}, перший у {expected}: їхні ціни зіставлялися б за одним обмінним курсом.',
    remedy: 'Запишіть усі в одній валюті.',
  },
  'price-year-differs': {
    says: 'Цей сценарій у цінах {found} року, перший – у цінах {expected} року.',
    remedy: 'Запишіть усі в цінах одного року.',
  },
  'model-differs': {
    says: 'Цей сценарій потребує версії моделі {found}, перший – {expected}: їхня різниця була б різницею моделей.',
    remedy: 'Порівнюйте їх на одній версії моделі.',
  },
  'unknown-criterion': { says: 'Показник {found} є не в кожній із цих оцінок.', remedy: 'Виберіть один із: {expected}.' },
  'criteria-not-common': {
    says: 'Показників, що не порівнюються, – {count}, бо не кожен сценарій має їх у кожному випробуванні: {criteria}.',
  },
  'shapley-with-first-only': {
    says: 'На складові розкладаються лише різниці з першим сценарієм.',
    remedy: 'Поставте потрібний сценарій першим або порівнюйте менше сценаріїв.',
  },
}
