/** The 50 industries of the bundled tables: code, section and the ISIC Rev.4 divisions that each covers. */
export interface TableIndustry {
  readonly code: string
  readonly section: string
  readonly name: string
  readonly divisions: readonly string[]
}

const industry = (code: string, name: string, divisions: string): TableIndustry => ({
  code,
  section: code[0]!,
  name,
  divisions: divisions.split(' '),
})

/** C24A and C24B are both division C24, C301 and C302T309 both C30: what is known of the division is shared out by output. */
export const tableIndustries: readonly TableIndustry[] = [
  industry('A01', 'Crops, animals and hunting', 'A01'),
  industry('A02', 'Forestry and logging', 'A02'),
  industry('A03', 'Fishing and aquaculture', 'A03'),
  industry('B05', 'Coal mining', 'B05'),
  industry('B06', 'Oil and gas extraction', 'B06'),
  industry('B07', 'Metal ore mining', 'B07'),
  industry('B08', 'Quarrying and other mining', 'B08'),
  industry('B09', 'Mining support', 'B09'),
  industry('C10T12', 'Food, drink and tobacco', 'C10 C11 C12'),
  industry('C13T15', 'Textiles, clothing and leather', 'C13 C14 C15'),
  industry('C16', 'Wood products', 'C16'),
  industry('C17_18', 'Paper and printing', 'C17 C18'),
  industry('C19', 'Coke and refined petroleum', 'C19'),
  industry('C20', 'Chemicals', 'C20'),
  industry('C21', 'Pharmaceuticals', 'C21'),
  industry('C22', 'Rubber and plastics', 'C22'),
  industry('C23', 'Glass, ceramics, cement and stone', 'C23'),
  industry('C24A', 'Iron and steel', 'C24'),
  industry('C24B', 'Non-ferrous metals', 'C24'),
  industry('C25', 'Metal products', 'C25'),
  industry('C26', 'Electronics and optics', 'C26'),
  industry('C27', 'Electrical equipment', 'C27'),
  industry('C28', 'Machinery', 'C28'),
  industry('C29', 'Motor vehicles and parts', 'C29'),
  industry('C301', 'Ships and boats', 'C30'),
  industry('C302T309', 'Aircraft, rail and other transport equipment', 'C30'),
  industry('C31T33', 'Furniture, other goods, repair and installation', 'C31 C32 C33'),
  industry('D', 'Electricity, gas and heat', 'D35'),
  industry('E', 'Water and waste', 'E36 E37 E38 E39'),
  industry('F', 'Construction', 'F41 F42 F43'),
  industry('G', 'Trade and vehicle repair', 'G45 G46 G47'),
  industry('H49', 'Land transport and pipelines', 'H49'),
  industry('H50', 'Water transport', 'H50'),
  industry('H51', 'Air transport', 'H51'),
  industry('H52', 'Warehousing and transport support', 'H52'),
  industry('H53', 'Post and couriers', 'H53'),
  industry('I', 'Hotels and restaurants', 'I55 I56'),
  industry('J58T60', 'Publishing, film and broadcasting', 'J58 J59 J60'),
  industry('J61', 'Telecommunications', 'J61'),
  industry('J62_63', 'Computing and information services', 'J62 J63'),
  industry('K', 'Finance and insurance', 'K64 K65 K66'),
  industry('L', 'Real estate', 'L68'),
  industry('M', 'Professional, scientific and technical services', 'M69 M70 M71 M72 M73 M74 M75'),
  industry('N', 'Administrative and support services', 'N77 N78 N79 N80 N81 N82'),
  industry('O', 'Public administration and defence', 'O84'),
  industry('P', 'Education', 'P85'),
  industry('Q', 'Health and social work', 'Q86 Q87 Q88'),
  industry('R', 'Arts, sport and recreation', 'R90 R91 R92 R93'),
  industry('S', 'Other services', 'S94 S95 S96'),
  industry('T', 'Households as employers', 'T97 T98'),
]
