import type { FindingText } from '../../finding-text.ts'

/** French texts of the findings of estimates, by code. */
export const estimateFindings: Readonly<Record<string, FindingText>> = {
  'gross-jobs': {
    says: 'Ce sont des emplois bruts : les personnes qui auraient travaillé ailleurs, les concurrents qui perdent des ventes et le manque de main-d’œuvre ne sont pas déduits.',
  },
  'table-held-central': {
    says: 'Les tableaux sont maintenus : les coefficients techniques, les parts d’importation, les achats des ménages par produit et les emplois par million des branches gardent leurs valeurs dans chaque tirage ; les vraies fourchettes des effets indirects et induits sont donc plus larges.',
    remedy: 'Retirez « uncertainty, tables » du scénario : ils seront tirés.',
  },
  'tables-drawn': {
    says: 'Les tableaux de : {economies} sont tirés eux aussi : coefficients techniques et achats des ménages par produit (dispersion {coefficients}, chaque colonne garde sa somme), parts d’importation ({importShares}) et emplois par million selon la branche ({employment}). Les partenaires commerciaux et les tableaux de toutes les autres économies sont maintenus à leurs valeurs.',
  },
  'tables-second-order': {
    says: 'Ce que changent les tableaux tirés est suivi jusqu’au deuxième ordre. Par rapport aux solutions exactes de {draws} tirages, l’erreur est de {error} % (moyenne quadratique, du chiffre où elle est la plus grande).',
  },
  'tables-solved-exactly': {
    says: 'Les tableaux tirés sont résolus exactement dans chaque tirage, ce qui prend plus de temps : suivis jusqu’au deuxième ordre, {draws} tirages s’écartent de {error} % (moyenne quadratique, du chiffre où l’écart est le plus grand), plus de 1 %.',
  },
  'parameters-not-drawn': {
    says: 'Les distributions des hypothèses et des paramètres ne sont pas tirées : chacun garde sa valeur centrale.',
  },
  'sources-not-drawn': {
    says: 'Quand plusieurs affirmations portent sur un même nombre, les tirages viennent de celle qui est retenue : il n’est pas tiré laquelle est juste.',
  },
  'sources-drawn': {
    says: 'Quand plusieurs affirmations portent sur un même nombre, il est tiré laquelle est juste ; toutes comptent autant. Les valeurs centrales sont celles des affirmations retenues.',
  },
  'region-direct-only': {
    says: '{place} est présenté comme une partie de : {economy}, avec ses seuls effets directs : personne n’a compté ses emplois par branche, sa part des effets indirects et induits n’est donc pas estimée.',
  },
  'region-exponent-drawn': {
    says: '{regions} : découpage dans {economy} par quotients de localisation avec δ = {delta}, tiré dans sa fourchette. L’emploi est maintenu à ses valeurs ; les vraies fourchettes des effets indirects et induits sont donc plus larges.',
  },
  'region-exponent-held': {
    says: '{regions} : découpage dans {economy} par quotients de localisation avec δ = {delta}. Les fourchettes maintiennent δ et l’emploi à ces valeurs ; les vraies fourchettes des effets indirects et induits sont donc plus larges.',
    remedy: 'Saisissez un autre δ (0,1 à 0,4 dans les études) dans les paramètres, region-size-exponent, et comparez.',
  },
  'residence-is-place-of-work': {
    says: 'Les salaires sont supposés dépensés là où les personnes travaillent ; les déplacements domicile-travail transfrontaliers ne sont pas modélisés.',
  },
  'jobs-not-estimated': {
    says: 'Les emplois ne sont pas estimés là où l’emploi par branche est inconnu ({found}{economy}) ; ils ne sont pas nuls.',
  },
  'jobs-per-million-implausible': {
    says: 'Les emplois de la branche {industry} ({economy}) sont douteux : pour un million de USD de production, l’enquête sur les forces de travail donne {heads} emplois, le coût du travail {labourCost}. Cette branche compte {share} des emplois indirects et induits sur place ; sa fourchette va de l’un à l’autre.',
  },
  'jobs-per-million-high': {
    says: 'Beaucoup d’emplois pour un million de USD de production dans la branche {industry} ({economy}) : {heads} selon l’enquête sur les forces de travail, {labourCost} selon le coût du travail. Elle compte {share} des emplois indirects et induits sur place.',
  },
  'account-does-not-close': {
    says: 'À pleine activité, le site dépense plus qu’il ne gagne : chiffre d’affaires {revenue}, achats {purchases}, taxes sur les produits {productTaxes}, coût du travail {labourCost} ; le reste de la valeur ajoutée est donc de {otherValueAdded} (monnaie des tables). Les plus importants : {lines}.',
    remedy: 'Vérifiez le prix, les montants et les postes.',
  },
  'purchase-from-host-industry': {
    says: 'La ligne {line} achète à la branche même du site ({industry}) dans sa propre économie : il peut s’agir des postes du site, comptés deux fois.',
    remedy: 'Retirez ce que le site fabrique lui-même.',
  },
  'purchase-large-for-industry': {
    says: 'Dans son année la plus forte, la ligne {line} prend une part de {share} de ce que produit la branche {industry} ({economy}).',
    remedy: 'Vérifiez que cette branche peut le livrer, ou choisissez une autre provenance.',
  },
  'purchase-needs-capacity-claim': {
    says: 'Dans son année la plus forte, la ligne {line} prend une part de {share} de ce que produit la branche {industry} ({economy}).',
    remedy: 'Indiquez une valeur sourcée montrant que cette capacité existe ou sera construite, ou choisissez une autre provenance.',
  },
  'occupation-without-profile': {
    says: 'Les compétences du métier {found} ne sont pas connues ; attendu : {expected}.',
    remedy: 'Prenez le groupe supérieur, ou un métier proche.',
  },
  'pay-of-other-economy': { says: 'Les rapports de salaires sont ceux de {found}, pris à la place de ceux de {economy}.' },
  'pay-by-major-group': {
    says: 'Les salaires ne sont connus que par grand groupe ({found}) : entre métiers d’un même grand groupe, chaque rapport vaut 1.',
  },
  'manual-skill-absent': {
    says: 'Les compétences et les connaissances sont notées par des travailleurs et des analystes américains ; les aptitudes sont absentes, le savoir-faire manuel n’y figure donc guère.',
  },
  'section-mix-assumed': {
    says: 'L’emploi de cette région n’est connu que par section ({found}).',
    remedy: 'Chaque branche d’une section reçoit la part de la section ; les sections non publiées sont regroupées.',
  },
  'national-mix-assumed': {
    says: 'Seul l’emploi total de cette région est connu : la répartition nationale par branche est supposée.',
    remedy: 'Ne lisez aucun chiffre par branche comme propre à cette région.',
  },
  'residual-region': {
    says: 'Personne n’a publié l’emploi de cette région : ce que laissent les autres régions est réparti d’après un fichier plus ancien.',
    remedy: 'Saisissez votre propre chiffre si vous en avez un.',
  },
  'rounded-section-shares': {
    says: 'Les parts des sections sont publiées en pourcentages entiers des salariés.',
    remedy: 'Les petites sections, l’agriculture surtout, sont incertaines d’un demi pour cent de la région ; 0 % est compté comme 0,25 %.',
  },
  'region-without-employment': { says: 'Personne n’a compté l’emploi de {region}.', remedy: 'Choisissez une autre région.' },
  'no-labour-market-of-its-own': {
    says: 'La région n’est pas un marché du travail à part entière : {found}.',
    remedy: 'Choisissez une région dont les actifs vivent sur place, ou lisez ces chiffres avec prudence.',
  },
  'products-not-split': {
    says: 'Non répartis entre la région et le reste, car l’un des deux n’en utilise pas : {products}.',
    remedy: 'Leurs parts locales restent celles des quotients, et le reste de l’économie n’en achète pas à la région.',
  },
  'regions-cover-too-much': {
    says: 'Les régions {found} laissent trop peu de {economy} pour acheter ce qu’elles vendent.',
    remedy: 'Prenez moins de régions de cette économie à la fois.',
  },
  'balancing-did-not-converge': {
    says: 'La table n’a pas pu être équilibrée : {found}.',
    remedy: 'Vérifiez les totaux des lignes et des colonnes : un total ne peut être atteint là où toutes les cellules sont nulles.',
  },
  'row-total-impossible': {
    says: 'La région ne peut pas s’acheter à elle-même {found} de ce produit ; attendu : {expected}.',
    remedy: 'Indiquez ce que la région s’achète à elle-même de ce produit, dans l’unité de la table.',
  },
  'region-of-another-economy': { says: 'Trouvé : {found} ; attendu : {expected}.' },
  'region-of-own-table': {
    says: 'Les régions ne peuvent être découpées que dans les économies fournies.',
    remedy: 'Retirez --table : l’emploi régional n’est fourni que pour l’Ukraine et la France.',
  },
  'draws-of-own-table': {
    says: 'Les fourchettes ne peuvent être tirées que pour les économies fournies.',
    remedy: 'Retirez --draws : personne ne dit de combien s’écartent les nombres de ce tableau.',
  },
  'count-out-of-range': { says: 'Ce nombre est de {found} ; attendu : {expected}.' },
  'delta-without-effect': {
    says: '{method} n’a pas de facteur de taille : δ = {found} reste sans effet.',
    remedy: 'Retirez --delta, ou choisissez --method FLQ.',
  },
  'option-without-region': {
    says: 'Cette option dit comment une région est découpée ; attendu : {expected}.',
    remedy: 'Nommez une région, ou retirez l’option.',
  },
}
