// SPDX-License-Identifier: Apache-2.0
//
// Light, dark, or whatever the system says.
import { ref } from 'vue'
import { keep, kept } from './kept'

export type Theme = 'system' | 'light' | 'dark'
export const themes: readonly Theme[] = ['system', 'light', 'dark']
export const theme = ref<Theme>('system')

export function wear(wanted: Theme): void {
  theme.value = wanted
  if (wanted === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = wanted
  keep('theme', wanted)
}

export const wear_as_before = () => wear(themes.find((t) => t === kept('theme')) ?? 'system')
