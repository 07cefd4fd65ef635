// SPDX-License-Identifier: Apache-2.0
//
// Listens to the keyboard once for the whole console and hands commands to whoever holds them. The
// latest holder of a command wins; while a dialog is open only its own scope is heard.
import { onMounted, onUnmounted } from 'vue'
import { press, type Command, type Scope, type Waiting } from './keymap'

type Held = { scope: Scope; on: Partial<Record<Command, () => void>> }

const held: Held[] = []
let waiting: Waiting

function in_field(target: EventTarget | null): 'yes' | 'no' {
  if (!(target instanceof HTMLElement)) return 'no'
  const writes = target.matches('textarea, select, input:not([type=radio]):not([type=checkbox])')
  return writes || target.isContentEditable ? 'yes' : 'no'
}

function hear(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.altKey || event.metaKey) return
  const a_dialog_is_open = document.querySelector('dialog[open]') !== null
  const usable = a_dialog_is_open ? held.filter((h) => h.scope === 'form') : held
  const scopes = usable.map((h) => h.scope)
  const outcome = press(
    {
      key: event.key,
      ctrl: event.ctrlKey ? 'held' : 'up',
      in_field: in_field(event.target),
      at: event.timeStamp,
    },
    scopes,
    waiting,
  )
  waiting = outcome.waiting
  const command = outcome.command
  if (!command) return
  const holder = [...usable].reverse().find((h) => h.on[command])
  // Enter on a link or a button already does what it says.
  if (!holder || (command === 'row.open' && event.target !== document.body)) return
  event.preventDefault()
  holder.on[command]?.()
}

export function listen_to_keys(): void {
  document.addEventListener('keydown', hear)
}

export function use_keys(scope: Scope, on: Held['on']): void {
  const mine: Held = { scope, on }
  onMounted(() => held.push(mine))
  onUnmounted(() => held.splice(held.indexOf(mine), 1))
}
