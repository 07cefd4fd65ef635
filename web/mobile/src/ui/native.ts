// SPDX-License-Identifier: Apache-2.0
//
// H5 only: real HTML controls. In a template uni-app turns <button>, <input>, <label> … into custom elements that no
// keyboard and no screen reader can reach; h() goes past that. Every control on H5 must come from here. They share the
// class `real`, because uni-app rewrites tag selectors in style sheets in the same way.
import { h, mergeProps, type FunctionalComponent } from 'vue'

function native(tag: string, fixed: Record<string, unknown> = {}): FunctionalComponent {
  const component: FunctionalComponent = (_, { attrs, slots }) => h(tag, mergeProps({ class: 'real', ...fixed }, attrs), slots.default?.())
  component.inheritAttrs = false
  return component
}

export const NButton = native('button', { type: 'button' })
export const NInput = native('input')
export const NTextarea = native('textarea')
export const NSelect = native('select')
export const NLabel = native('label')
export const NAnchor = native('a')
export const NImage = native('img')
export const NAudio = native('audio', { controls: true, preload: 'metadata' })
export const NForm = native('form', { novalidate: true })
