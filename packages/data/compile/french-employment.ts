/**
 * Employment at the end of 2021 as printed by Insee: persons in employment, employees (thousand), and how employees are
 * spread over agriculture, industry, construction, market services and non-market services (percent).
 *
 * @see Insee, Emploi, chômage, revenus du travail, édition 2023, "Emploi dans les régions", figure 1
 */
export const inseeEmployment2021: Readonly<Record<string, readonly number[]>> = {
  'FR-ARA': [3649, 3219, 1, 15, 6, 48, 30],
  'FR-BFC': [1115, 988, 2, 17, 5, 41, 35],
  'FR-BRE': [1458, 1282, 2, 14, 6, 44, 33],
  'FR-CVL': [1043, 933, 1, 16, 6, 44, 33],
  'FR-20R': [142, 120, 3, 6, 10, 43, 38],
  'FR-GES': [2215, 1996, 1, 16, 6, 43, 34],
  'FR-HDF': [2345, 2137, 1, 13, 6, 45, 35],
  'FR-IDF': [6753, 6210, 0, 7, 5, 62, 26],
  'FR-NOR': [1362, 1221, 1, 17, 6, 42, 34],
  'FR-NAQ': [2600, 2242, 2, 12, 6, 45, 34],
  'FR-OCC': [2497, 2135, 1, 11, 6, 46, 36],
  'FR-PDL': [1725, 1540, 2, 17, 6, 46, 29],
  'FR-PAC': [2275, 1954, 1, 8, 6, 51, 34],
}

/** Sections of ISIC Rev.4 behind the five columns; "market" and "non-market" services are Insee's own groups. */
export const inseeSections = ['A', 'B-E', 'F', 'G-N,R-S', 'O-Q'] as const
