// SPDX-License-Identifier: Apache-2.0
//
// A menu that folds away at a press elsewhere, and by Escape back to what opened it.
import { onMounted, onUnmounted, type Ref } from 'vue'

export function shutting(menu: Ref<HTMLDetailsElement | undefined>) {
  const shut = () => void (menu.value && (menu.value.open = false))
  function shut_outside(event: Event): void {
    if (!menu.value?.contains(event.target as Node)) shut()
  }
  function escape(): void {
    shut()
    menu.value?.querySelector('summary')?.focus()
  }
  onMounted(() => document.addEventListener('pointerdown', shut_outside))
  onUnmounted(() => document.removeEventListener('pointerdown', shut_outside))
  return { shut, escape }
}
