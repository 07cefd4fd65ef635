// SPDX-License-Identifier: Apache-2.0
//
// No page may ask another host for anything, a framework's own style sheet included: uni-app's draws a title bar we do
// not show with a picture from its maker's network. Such pictures are taken out of the style sheets here.
import type { Plugin } from 'vite'

const foreign_picture = /url\((["']?)(?:https?:)?\/\/[^)]+\1\)/g

export function nothing_foreign(): Plugin {
  return {
    name: 'ztc-nothing-foreign',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css') && typeof file.source === 'string')
          file.source = file.source.replace(foreign_picture, 'none')
    },
  }
}
