/** Every way to put one word of each list after the other; '' leaves a list out: (['Số', 'Mã'], ['', 'mới']) is "Số", "Số mới", "Mã", "Mã mới". */
export function combine(...lists: readonly (readonly string[])[]): readonly string[] {
  return lists
    .reduce<readonly string[]>(
      (starts, words) => starts.flatMap((start) => words.map((word) => `${start} ${word}`.trim())),
      [''],
    )
    .filter((phrase) => phrase !== '');
}
