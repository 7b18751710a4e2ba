import type { FindingText } from '../../finding-text.ts'

/** Ukrainian texts of the findings of scenarios, by code. */
export const scenarioFindings: Readonly<Record<string, FindingText>> = {
  'empty-project': {
    says: 'Оцінювати нічого: {found}.',
    remedy: 'Додайте етап зі статтями витрат або робочими місцями.',
  },
  'unknown-product': { says: 'У таблицях немає продукту {found}.', remedy: 'Виберіть один із: {expected}.' },
  'unknown-economy': { says: 'У цій версії моделі немає економіки {found}.', remedy: 'Виберіть: {expected}.' },
  'unknown-region': { says: 'У цій версії моделі немає регіону {found}.', remedy: 'Виберіть: {expected}.' },
  'unknown-occupation': { says: 'В ISCO-08 немає професії {found}.', remedy: 'Виберіть: {expected}.' },
  'unknown-currency': { says: 'Немає обмінного курсу для {found}.', remedy: 'Вкажіть суми в одній із валют: {expected}.' },
  'unknown-price-year': { says: 'Немає дефлятора для цін {found} року.', remedy: 'Виберіть один із років: {expected}.' },
  'unknown-model-version': { says: 'Сценарій потребує версії моделі {found}.', remedy: 'Напишіть: {expected}.' },
  'unknown-parameter': { says: 'Модель не має параметра {found}.', remedy: 'Відомі параметри цього виду: {expected}.' },
  'parameter-outside-range': {
    says: 'Значення {found} лежить поза тим, що вважається правдоподібним для цього параметра ({expected}).',
    remedy: 'Наведіть джерело або виберіть значення в цих межах.',
  },
  'parameter-without-effect': {
    says: 'Параметр {found} не входить до оцінки, тож його значення нічого не змінює.',
    remedy: 'Приберіть його.',
  },
  'outside-domain': { says: 'Є {found}; моделі потрібне число: {expected}.', remedy: 'Виправте число або його одиницю.' },
  'not-whole': { says: 'Є {found}; очікується: {expected}.', remedy: 'Округліть.' },
  'must-be-certain': {
    says: 'Це число не може бути непевним; є {found}, очікується: {expected}.',
    remedy: 'Виберіть одне значення й приберіть діапазон.',
  },
  'draws-outside-domain': {
    says: 'Випробування цього числа виходили б за межі того, що має сенс: є {found}; очікується: {expected}.',
    remedy: 'Виберіть розподіл або діапазон, що залишається в межах.',
  },
  'shares-do-not-sum': {
    says: 'Сума часток – {found}, а не {expected}.',
    remedy: 'Змініть їх так, щоб сума дорівнювала 1, або виберіть типове походження.',
  },
  'phase-never-starts': {
    says: 'Етап {phase} почався б у місяці {found}, після горизонту в {horizon} міс.',
    remedy: 'Нехай він почнеться раніше або виберіть довший горизонт.',
  },
  'phase-beyond-horizon': {
    says: 'Етап {phase} триває {found}; те, що лежить після горизонту в {horizon} міс., не враховано.',
    remedy: 'Виберіть довший горизонт або завершіть етап разом із ним.',
  },
  'phases-overlap': {
    says: 'Етап {phase} починається в місяці {found}, коли {other} ще виробляє; одне підприємство не робить свого випуску двічі.',
    remedy: 'Нехай він почнеться пізніше ({expected}) або скоротіть {other}.',
  },
  'needs-production': {
    says: 'Етап {phase} нічого не виготовляє, тож «{found}» у ньому не має сенсу; очікується: {expected}.',
    remedy: 'Виберіть інший спосіб обліку або перенесіть це на етап виробництва.',
  },
  'profile-does-not-sum': {
    says: 'Сума місячних часток – {found}, а не {expected}.',
    remedy: 'Змініть їх так, щоб сума дорівнювала 1.',
  },
  'profile-length': {
    says: 'Є {found}; очікується: {expected}.',
    remedy: 'Задайте по одній частці на кожен місяць етапу або виберіть even, front чи s-curve.',
  },
  'profile-needs-total': {
    says: 'Власні місячні частки розподіляють загальну суму; цей рядок – {found}.',
    remedy: 'Виберіть спосіб обліку «усього» (total) або приберіть частки.',
  },
  'post-never-starts': {
    says: 'Ці робочі місця з’явилися б через {found} міс. після початку етапу, коли він уже завершився; очікується: {expected}.',
    remedy: 'Нехай вони почнуться раніше.',
  },
  'posts-beyond-economy': {
    says: 'Робочих місць цієї економіки – {found}; можливим вважається {expected}.',
    remedy: 'Виправте кількості; ця – найбільша з них.',
  },
  'amount-beyond-economy': {
    says: 'Цей рядок становить {found} за один рік; можливим вважається {expected}.',
    remedy: 'Виправте суму, спосіб її обліку або валюту.',
  },
  'revenue-beyond-economy': {
    says: 'Виручка становила б {found} за один рік; можливим вважається {expected}.',
    remedy: 'Виправте ціну або потужність.',
  },
}
