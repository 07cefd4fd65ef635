// SPDX-License-Identifier: Apache-2.0
//
// Where somebody's day begins, by what they may do. Nobody is sent to a page that only says no.
import type { Viewer } from '@ztc/shared/types'

export const may = (viewer: Viewer | undefined, right: Viewer['rights'][number]): boolean => viewer?.rights.includes(right) ?? false
export const administers = (viewer: Viewer | undefined): boolean => may(viewer, 'manage_organisation') || may(viewer, 'manage_people')

export function home_of(viewer: Viewer | undefined): string {
  if (viewer?.must_change_password) return '/password'
  if (!may(viewer, 'read_inbox') && administers(viewer)) return '/organisation'
  if (!may(viewer, 'read_inbox') && may(viewer, 'read_audit')) return '/audit'
  return '/inbox/mine'
}
