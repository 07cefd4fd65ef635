// SPDX-License-Identifier: Apache-2.0
//
// What a person says of the columns of a list, where it differs from what the server read of the headers. Pure.

type Column = { header: string; field?: string }

/** As the server takes it: {"header": "field"}, an empty field leaves the column out; nothing when nothing was said. */
export function overrides_of(columns: readonly Column[], taken_as: Readonly<Record<string, string>>): string | undefined {
  const said: Record<string, string> = {}
  for (const { header } of columns) if (taken_as[header] !== undefined) said[header] = taken_as[header]!
  return Object.keys(said).length > 0 ? JSON.stringify(said) : undefined
}
