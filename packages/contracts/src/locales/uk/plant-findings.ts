import type { FindingText } from '../../finding-text.ts'

/** Ukrainian texts of the findings of plants as industries: existing ones and new ones, by code. */
export const plantFindings: Readonly<Record<string, FindingText>> = {
  'industry-without-output': {
    says: 'Галузь {industry} нічого не виробляє в місці {place}, тож від неї нічого не залежить.',
    remedy: 'Виберіть галузь, яка там є.',
  },
  'size-given-twice': { says: 'Розмір підприємства вказано двічі.', remedy: 'Залиште --output або --share, але не обидва.' },
  'plant-larger-than-industry': {
    says: 'Підприємство не може виробляти більше, ніж його галузь: є {found}; очікується: {expected}.',
    remedy: 'Виправте випуск чи його одиницю або виберіть економіку замість регіону.',
  },
  'sold-above-all': {
    says: 'Галузі купували б {found} від того, що виготовляє підприємство.',
    remedy: 'Частки виручки становлять щонайбільше 1.',
  },
  'replaced-above-all': {
    says: 'Ці продажі замінили б {found} від того, що купували раніше.',
    remedy: 'Частки становлять щонайбільше 1; решта нікого не замінює.',
  },
  'sales-need-industry': {
    says: 'Для продажів галузям потрібна галузь продукту.',
    remedy: 'Назвіть найближчу галузь таблиць у /product/industry.',
  },
  'sales-not-in-estimate': {
    says: 'Продажі місцевим галузям не входять до жодного числа оцінки, яка вважає все виготовлене кінцевим попитом.',
    remedy: '`shiftwork plant` показує обидва прочитання поруч.',
  },
  'no-sales-to-industries': {
    says: 'Сценарій не називає жодної галузі, що купує продукт: обидва прочитання однакові.',
    remedy: 'Вкажіть у /product/sales, які галузі його купують і де.',
  },
  'sales-above-purchases': {
    says: 'Продажі {sale} становлять {sold} на рік; у році таблиці ці галузі купили {bought} цього продукту в усіх разом (гроші таблиць).',
    remedy: 'Зменште частку або вкажіть, що ці продажі нікого не замінюють.',
  },
  'needs-steady-year': {
    says: 'Жоден етап експлуатації не лежить у межах горизонту, тож року звичайної роботи немає.',
    remedy: 'Додайте його.',
  },
  'sales-loop-open': {
    says: 'Підприємство й покупці купували б одне в одного дедалі більше: петля їхніх закупівель не замикається.',
    remedy: 'Зменште частки виручки, які купують галузі.',
  },
  'jobs-understated': {
    says: 'Ніхто не рахував робочих місць деяких галузей ({economy}: {industries}).',
    remedy: 'Їхніх робочих місць бракує в підсумках; це не нуль.',
  },
}
