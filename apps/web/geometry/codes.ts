/** Regions of Ukraine by their name on the map. Sevastopol is not drawn apart from Crimea there. */
export const ukrainianRegions: Readonly<Record<string, string>> = {
  cherkasy: 'UA-71',
  chernihiv: 'UA-74',
  chernivtsi: 'UA-77',
  crimea: 'UA-43',
  dnipropetrovsk: 'UA-12',
  donetsk: 'UA-14',
  'ivano-frankivsk': 'UA-26',
  kharkiv: 'UA-63',
  kherson: 'UA-65',
  khmelnytskyi: 'UA-68',
  kirovohrad: 'UA-35',
  kyiv: 'UA-32',
  'kyiv-city': 'UA-30',
  luhansk: 'UA-09',
  lviv: 'UA-46',
  mykolaiv: 'UA-48',
  odessa: 'UA-51',
  poltava: 'UA-53',
  rivne: 'UA-56',
  sumy: 'UA-59',
  ternopil: 'UA-61',
  vinnytsia: 'UA-05',
  volyn: 'UA-07',
  zakarpattia: 'UA-21',
  zaporizhia: 'UA-23',
  zhytomyr: 'UA-18',
}

/** Departments of each French region since 2016 (Insee, Code officiel géographique). Overseas regions are not on the map. */
export const frenchDepartments: Readonly<Record<string, readonly string[]>> = {
  'FR-ARA': ['01', '03', '07', '15', '26', '38', '42', '43', '63', '69', '73', '74'],
  'FR-BFC': ['21', '25', '39', '58', '70', '71', '89', '90'],
  'FR-BRE': ['22', '29', '35', '56'],
  'FR-CVL': ['18', '28', '36', '37', '41', '45'],
  'FR-20R': ['2A', '2B'],
  'FR-GES': ['08', '10', '51', '52', '54', '55', '57', '67', '68', '88'],
  'FR-HDF': ['02', '59', '60', '62', '80'],
  'FR-IDF': ['75', '77', '78', '91', '92', '93', '94', '95'],
  'FR-NAQ': ['16', '17', '19', '23', '24', '33', '40', '47', '64', '79', '86', '87'],
  'FR-NOR': ['14', '27', '50', '61', '76'],
  'FR-OCC': ['09', '11', '12', '30', '31', '32', '34', '46', '48', '65', '66', '81', '82'],
  'FR-PAC': ['04', '05', '06', '13', '83', '84'],
  'FR-PDL': ['44', '49', '53', '72', '85'],
}

/** Letters of ISO 3166-1 of the economies of the tables: three, and the two that the map goes by. */
export const twoLetters: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'AGO ao ARE ae ARG ar AUS au AUT at BEL be BGD bd BGR bg BLR by BRA br BRN bn CAN ca CHE ch CHL cl CHN cn CIV ci CMR cm COD cd COL co CRI cr ' +
    'CYP cy CZE cz DEU de DNK dk EGY eg ESP es EST ee FIN fi FRA fr GBR gb GRC gr HKG hk HRV hr HUN hu IDN id IND in IRL ie ISL is ISR il ITA it ' +
    'JOR jo JPN jp KAZ kz KHM kh KOR kr LAO la LTU lt LUX lu LVA lv MAR ma MEX mx MLT mt MMR mm MYS my NGA ng NLD nl NOR no NZL nz PAK pk PER pe ' +
    'PHL ph POL pl PRT pt ROU ro RUS ru SAU sa SEN sn SGP sg STP st SVK sk SVN si SWE se THA th TUN tn TUR tr TWN tw UKR ua USA us VNM vn ZAF za'
  )
    .split(' ')
    .flatMap((code, k, all) => (k % 2 === 0 ? [[code, all[k + 1]!]] : [])),
)
