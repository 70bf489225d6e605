/**
 * Gives the area under the ROC curve: how often a random positive scores above a random negative, ties counting half
 * (Mann–Whitney U). NaN when either list is empty.
 */
export function auroc(positives: readonly number[], negatives: readonly number[]): number {
  const ranked = [
    ...positives.map((score) => ({ score, positive: true })),
    ...negatives.map((score) => ({ score, positive: false })),
  ].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let i = 0; i < ranked.length; ) {
    let end = i;
    while (end < ranked.length && ranked[end]?.score === ranked[i]?.score) end += 1;
    const meanRank = (i + 1 + end) / 2;
    rankSum += meanRank * ranked.slice(i, end).filter(({ positive }) => positive).length;
    i = end;
  }
  const pairs = positives.length * negatives.length;
  return (rankSum - (positives.length * (positives.length + 1)) / 2) / pairs;
}
