// SPDX-License-Identifier: Apache-2.0
import { ref, watch, type Ref } from 'vue'
import type { Mistake } from '../ui/ErrorSummary.vue'

/** What is wrong with the fields of a form, by their ids; what was said of one goes when its value changes. */
export function mistakes_of(fields: Record<string, Ref<unknown>>): Ref<Mistake[]> {
  const mistakes = ref<Mistake[]>([])
  const changed = (id: string) => (mistakes.value = mistakes.value.filter((mistake) => mistake.id !== id))
  for (const [id, field] of Object.entries(fields)) watch(field, () => changed(id), { flush: 'sync' })
  return mistakes
}
