import type { FindingText } from '../../finding-text.ts'

/** Ukrainian texts of the findings of pools, courses and the bounds of the plan, and of the files they are read from, by code. */
export const workforceFindings: Readonly<Record<string, FindingText>> = {
  'month-stands-twice': {
    says: 'Місяць {found} стоїть двічі; {expected}.',
    remedy: 'Зберіть усе, що стосується цього місяця, в один запис.',
  },
  'code-stands-twice': { says: '{found} стоїть у цьому списку двічі.', remedy: 'Назвіть його один раз.' },
  'joins-beyond-horizon': {
    says: 'Люди долучаються в місяці {found}, після горизонту в {horizon} міс.; їх не враховано.',
    remedy: 'Нехай вони долучаться раніше ({expected}) або виберіть довший горизонт.',
  },
  'course-start-beyond-horizon': {
    says: 'Курс починається в місяці {found}, після горизонту в {horizon} міс.; цей початок не враховано.',
    remedy: 'Виберіть {expected} або довший горизонт.',
  },
  'course-ends-beyond-horizon': {
    says: 'Хто починає в місяці {found}, навчається {months} міс. і завершує після горизонту в {horizon} міс.',
    remedy: 'Нехай він почнеться раніше ({expected}) або виберіть довший горизонт.',
  },
  'course-never-ends-in-time': {
    says: 'У межах горизонту в {horizon} міс. курсу ніхто не завершує: найраніше він починається в місяці {found} і триває {months}.',
    remedy: 'Нехай він почнеться раніше, скоротіть його або виберіть довший горизонт.',
  },
  'payer-shares-do-not-sum': {
    says: 'Сума часток платників – {found}, а не {expected}.',
    remedy: 'Змініть їх так, щоб сума дорівнювала 1; те, що сплачує саме підприємство, – це частка «employer».',
  },
  'payer-named-employer': {
    says: 'Платник має ідентифікатор {found}, що в курсах і бюджетах означає саме підприємство.',
    remedy: 'Дайте платникові інший ідентифікатор.',
  },
  'budget-stands-twice': {
    says: 'Є два бюджети на {year} рік: {payer}.',
    remedy: 'Об’єднайте їх в один.',
  },
  'budget-year-outside-horizon': {
    says: 'Бюджет на {found}; сценарій розглядає {expected}, тож він нічого не обмежує.',
    remedy: 'Виправте рік або приберіть бюджет.',
  },
  'plan-date-beyond-horizon': {
    says: 'Робочі місця треба заповнити з місяця {found}, після горизонту в {horizon} міс.',
    remedy: 'Виберіть {expected} або довший горизонт.',
  },
  'transition-without-occupation': {
    says: 'Професії не названо.',
    remedy: 'Вкажіть, з якої професії приходять люди або яке робоче місце треба заповнити.',
  },
  'sheet-empty': { says: 'Файл порожній.', remedy: 'Почніть із шаблону й заповніть його.' },
  'sheet-header-unknown': {
    says: 'У першому рядку немає жодного відомого тут стовпця; там написано: {found}.',
    remedy: 'Почніть файл із цих назв, розділених комами або крапками з комою: {expected}.',
  },
  'sheet-column-missing': { says: 'Бракує стовпця «{column}».', remedy: 'Додайте його; шаблон має всі стовпці.' },
  'sheet-column-unknown': {
    says: 'Стовпця «{found}» немає; написане в ньому не береться.',
    remedy: 'Відомі стовпці: {expected}.',
  },
  'sheet-column-twice': { says: 'Стовпець «{found}» стоїть двічі; читається лише перший.', remedy: 'Приберіть другий.' },
  'number-of-cells': {
    says: 'У рядку {found}; перший рядок називає {expected}.',
    remedy: 'Візьміть у лапки текст, що містить розділювач, або число з десятковою комою; приберіть порожні клітинки в кінці.',
  },
  'cell-not-a-number': {
    says: 'Є {found}; очікується: {expected}.',
    remedy: 'Пишіть цифри з крапкою для десяткових і без нічого між тисячами.',
  },
  'decimal-comma': {
    says: 'Є {found}: десяткова кома у файлі, клітинки якого розділено комами.',
    remedy: 'Напишіть {expected} або збережіть файл із крапками з комою.',
  },
  'ambiguous-number': {
    says: 'Є {found}; це може бути {thousand} або {decimal}.',
    remedy: 'Для першого напишіть {thousand}, для другого – {unmistakable}.',
  },
  'formula-in-cell': {
    says: 'Знайдено формулу {found}; файли читаються без жодних обчислень.',
    remedy: 'Збережіть файл зі значеннями замість формул; перед текстом, що починається з =, поставте апостроф.',
  },
  'month-before-start': {
    says: 'Є {found}, до початку сценарію.',
    remedy: 'Виберіть: {expected}.',
  },
  'month-needs-start': {
    says: 'Є календарний місяць {found}, але немає початку сценарію, від якого рахувати.',
    remedy: 'Напишіть номер місяця, рахуючи від початку (0 – перший місяць).',
  },
  'differs-from-first-row': {
    says: 'Є {found}; у першому рядку того самого ідентифікатора (рядок {first}) – {expected}.',
    remedy: 'Пишіть те саме в кожному рядку групи або залиште клітинку порожньою.',
  },
  'too-many-pools': {
    says: 'У файлі більше ніж {most} {kind}; те, що після рядка {line}, не читається.',
    remedy: 'Об’єднайте людей однієї професії та місця або поділіть сценарій.',
  },
  'semicolons-read': {
    says: 'Клітинки розділено: {separator}; кома в числах цього файлу є десятковим знаком.',
  },
  'more-findings': { says: 'Знайдено ще: {count}.', remedy: 'Спершу виправте ці, потім прочитайте файл знову.' },
  'text-file-broken': {
    says: 'Звідси файл неможливо прочитати: {found}.',
    remedy: 'Закрийте лапки або подвойте їх усередині тексту.',
  },
}
