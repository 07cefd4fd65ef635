// SPDX-License-Identifier: Apache-2.0
//
// The one keymap of the console: what each key does, where, and in which words. Pages ask for a
// command by name and never look at keys themselves, so that the help dialog cannot lie.
// Promises: a key means the same in a list and in a matter, for many or for one; a key typed into a
// field is never a command, except Escape, Ctrl+Enter and F9.

export type Scope = 'everywhere' | 'list' | 'matter' | 'roster' | 'form' // a form is a drawer, or the page of entering

export type Command =
  | 'search' | 'help' | 'back'
  | 'go.new' | 'go.due_soon' | 'go.overdue' | 'go.escalated' | 'go.returned' | 'go.reopened' | 'go.asks' | 'go.mine' | 'go.in_hand' | 'go.closed' | 'go.imported' | 'go.all' | 'go.overview'
  | 'row.next' | 'row.previous' | 'row.open' | 'page.next' | 'page.previous' | 'refresh'
  | 'row.select' | 'row.select_all' | 'bulk.accept' | 'bulk.refer' | 'bulk.name_deputy' | 'bulk.ask_progress' | 'call_back' | 'save_filter'
  | 'matter.next' | 'matter.previous'
  | 'accept' | 'redirect' | 'look_into' | 'refer' | 'answer' | 'ask' | 'urge' | 'progress' | 'name_deputy' | 'merge' | 'return' | 'rule'
  | 'more_time' | 'pause' | 'rating' | 'more' | 'enter'
  | 'month.next' | 'month.previous' | 'roster.propose' | 'roster.plan' | 'roster.drop'
  | 'send' | 'print'

export type Binding = { keys: string; command: Command; scope: Scope; hidden?: 'yes' }

export const bindings: readonly Binding[] = [
  { keys: '/', command: 'search', scope: 'everywhere' },
  { keys: '?', command: 'help', scope: 'everywhere' },
  { keys: 'Escape', command: 'back', scope: 'everywhere' },
  { keys: 'g n', command: 'go.new', scope: 'everywhere' },
  { keys: 'g d', command: 'go.due_soon', scope: 'everywhere' },
  { keys: 'g o', command: 'go.overdue', scope: 'everywhere' },
  { keys: 'g u', command: 'go.escalated', scope: 'everywhere' },
  { keys: 'g r', command: 'go.returned', scope: 'everywhere' },
  { keys: 'g e', command: 'go.reopened', scope: 'everywhere' },
  { keys: 'g q', command: 'go.asks', scope: 'everywhere' },
  { keys: 'g m', command: 'go.mine', scope: 'everywhere' },
  { keys: 'g h', command: 'go.in_hand', scope: 'everywhere' },
  { keys: 'g c', command: 'go.closed', scope: 'everywhere' },
  { keys: 'g i', command: 'go.imported', scope: 'everywhere' },
  { keys: 'g a', command: 'go.all', scope: 'everywhere' },
  { keys: 'g v', command: 'go.overview', scope: 'everywhere' },
  { keys: 'n', command: 'enter', scope: 'everywhere' },
  { keys: 'j', command: 'row.next', scope: 'list' },
  { keys: 'ArrowDown', command: 'row.next', scope: 'list', hidden: 'yes' },
  { keys: 'k', command: 'row.previous', scope: 'list' },
  { keys: 'ArrowUp', command: 'row.previous', scope: 'list', hidden: 'yes' },
  { keys: 'Enter', command: 'row.open', scope: 'list' },
  { keys: ']', command: 'page.next', scope: 'list' },
  { keys: '[', command: 'page.previous', scope: 'list' },
  { keys: 'l', command: 'refresh', scope: 'list' },
  { keys: 'x', command: 'row.select', scope: 'list' },
  { keys: 'X', command: 'row.select_all', scope: 'list' },
  { keys: 'a', command: 'bulk.accept', scope: 'list' },
  { keys: 'r', command: 'bulk.refer', scope: 'list' },
  { keys: 't', command: 'bulk.refer', scope: 'list', hidden: 'yes' },
  { keys: 'd', command: 'bulk.name_deputy', scope: 'list' },
  { keys: 'u', command: 'bulk.ask_progress', scope: 'list' },
  { keys: 's', command: 'save_filter', scope: 'list' },
  { keys: 'z', command: 'call_back', scope: 'list' },
  { keys: 'j', command: 'matter.next', scope: 'matter' },
  { keys: 'k', command: 'matter.previous', scope: 'matter' },
  { keys: 'a', command: 'accept', scope: 'matter' },
  { keys: 'v', command: 'look_into', scope: 'matter' },
  { keys: 'r', command: 'refer', scope: 'matter' },
  { keys: 't', command: 'refer', scope: 'matter', hidden: 'yes' },
  { keys: 'w', command: 'answer', scope: 'matter' },
  { keys: 'q', command: 'ask', scope: 'matter' },
  { keys: 'u', command: 'urge', scope: 'matter' },
  { keys: 'p', command: 'progress', scope: 'matter' },
  { keys: 'e', command: 'more_time', scope: 'matter' },
  { keys: 'b', command: 'return', scope: 'matter' },
  { keys: 'c', command: 'rule', scope: 'matter' },
  { keys: 'h', command: 'pause', scope: 'matter' },
  { keys: 'f', command: 'rating', scope: 'matter' },
  { keys: 'd', command: 'name_deputy', scope: 'matter' },
  { keys: 'm', command: 'merge', scope: 'matter' },
  { keys: 'o', command: 'redirect', scope: 'matter' },
  { keys: '.', command: 'more', scope: 'matter' },
  { keys: ']', command: 'month.next', scope: 'roster' },
  { keys: '[', command: 'month.previous', scope: 'roster' },
  { keys: 'r', command: 'roster.propose', scope: 'roster' },
  { keys: 'x', command: 'roster.drop', scope: 'roster' },
  { keys: 'Ctrl+Enter', command: 'roster.plan', scope: 'roster' },
  { keys: 'Ctrl+Enter', command: 'send', scope: 'form' },
  { keys: 'F9', command: 'print', scope: 'form' },
]

export type Press = {
  key: string
  ctrl: 'held' | 'up'
  in_field: 'yes' | 'no'
  at: number
}

export type Waiting = { keys: string; since: number } | undefined

export type Outcome = { command?: Command; waiting: Waiting }

const patience_ms = 1200
const heard_while_writing = ['Escape', 'Ctrl+Enter', 'F9']

/// What a key press means in `scopes`, given the first half of a two-key command, if one waits.
export function press(p: Press, scopes: readonly Scope[], waiting: Waiting): Outcome {
  const name = p.ctrl === 'held' ? `Ctrl+${p.key}` : p.key
  if (p.in_field === 'yes' && !heard_while_writing.includes(name)) {
    return { waiting: undefined }
  }
  const usable = bindings.filter((b) => scopes.includes(b.scope))
  const still = waiting && p.at - waiting.since <= patience_ms ? waiting.keys : undefined
  if (still) {
    const second = usable.find((b) => b.keys === `${still} ${name}`)
    if (second) return { command: second.command, waiting: undefined }
  }
  const whole = usable.find((b) => b.keys === name)
  if (whole) return { command: whole.command, waiting: undefined }
  const begins = usable.some((b) => b.keys.startsWith(`${name} `))
  return { waiting: begins ? { keys: name, since: p.at } : undefined }
}

/// The key a button shows for its command, if it has one.
export function key_of(command: Command): string | undefined {
  return bindings.find((b) => b.command === command && !b.hidden)?.keys
}
