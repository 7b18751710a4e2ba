export { bidsOf, callsFromAll, closeHousehold, homeBlock, importsOf, leftOver, passOn, usedOf } from './linked'
export { factorise, solvePair } from './lu'
export { copyPairs, difference, distance, subtractTimes, sumOfProducts, sumOfThree } from './pairs'
export { pullByFour, rowsTimesPair } from './rows'
