// SPDX-License-Identifier: Apache-2.0

/** What stands in a control after its input event, in a browser or in a mini-program. */
export function typed_words(event: unknown): string {
  const told = event as { target?: { value?: string }; detail?: { value?: string } }
  return told.detail?.value ?? told.target?.value ?? ''
}
