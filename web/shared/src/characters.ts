// SPDX-License-Identifier: Apache-2.0

/** As the server counts: code points. */
export const characters = (words: string): number => Array.from(words).length
