import type { FindingText } from '../../finding-text.ts'

/** French texts of the findings of plants as industries: existing ones and new ones, by code. */
export const plantFindings: Readonly<Record<string, FindingText>> = {
  'industry-without-output': {
    says: 'La branche {industry} ne produit rien dans {place} ; rien n’en dépend donc.',
    remedy: 'Choisissez une branche présente sur place.',
  },
  'size-given-twice': { says: 'La taille du site est donnée deux fois.', remedy: 'Gardez --output ou --share, pas les deux.' },
  'plant-larger-than-industry': {
    says: 'Un site ne peut pas produire plus que sa branche : trouvé : {found} ; attendu : {expected}.',
    remedy: 'Corrigez la production ou son unité, ou choisissez l’économie à la place de la région.',
  },
  'sold-above-all': {
    says: 'Des branches achèteraient {found} de ce que fabrique le site.',
    remedy: 'Les parts du chiffre d’affaires font 1 au plus.',
  },
  'replaced-above-all': {
    says: 'Ces ventes remplaceraient {found} de ce qui était acheté auparavant.',
    remedy: 'Les parts font 1 au plus ; ce qui manque ne remplace personne.',
  },
  'sales-need-industry': {
    says: 'Des ventes à des branches exigent la branche du produit.',
    remedy: 'Nommez la branche la plus proche dans les tables sous /product/industry.',
  },
  'sales-not-in-estimate': {
    says: 'Les ventes à des branches locales n’entrent dans aucun chiffre de l’estimation, qui compte tout ce que fabrique le site comme demande finale.',
    remedy: '`shiftwork plant` met les deux lectures côte à côte.',
  },
  'no-sales-to-industries': {
    says: 'Le scénario ne nomme aucune branche qui achète le produit : les deux lectures sont identiques.',
    remedy: 'Dites sous /product/sales quelles branches l’achètent, et où.',
  },
  'sales-above-purchases': {
    says: 'Les ventes {sale} font {sold} par an ; l’année de la table, ces branches ont acheté {bought} de ce produit, tous fournisseurs confondus (monnaie des tables).',
    remedy: 'Réduisez la part, ou dites que ces ventes ne remplacent personne.',
  },
  'needs-steady-year': {
    says: 'Aucune phase d’exploitation n’est comprise dans l’horizon ; il n’y a donc pas d’année de fonctionnement normal à lire.',
    remedy: 'Ajoutez-en une.',
  },
  'sales-loop-open': {
    says: 'Le site et ses clients s’achèteraient toujours davantage l’un à l’autre : la boucle de leurs achats ne se referme pas.',
    remedy: 'Réduisez les parts du chiffre d’affaires achetées par des branches.',
  },
  'jobs-understated': {
    says: 'Personne n’a compté les emplois de certaines branches de : {economy} ({industries}).',
    remedy: 'Leurs emplois manquent dans les totaux ; ils ne sont pas nuls.',
  },
}
