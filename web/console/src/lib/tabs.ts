// SPDX-License-Identifier: Apache-2.0
//
// The pages of a desk, most used first. A row holds six; what is seldom needed stands behind “more”, and so everybody's name
// and way out stay in sight.
import type { Viewer } from '@ztc/shared/types'
import { administers, may } from './home'

export interface Tab { name: string; to: string; routes: readonly string[] }
type Right = Viewer['rights'][number]

const sits_at_a_committee = (viewer: Viewer): boolean => viewer.roles.some(({ role }) => role === 'committee_clerk' || role === 'committee_director')
const handles_ideas = (viewer: Viewer): boolean => may(viewer, 'keep_ideas') || may(viewer, 'answer_matters')
/** Whose daily work they are finds them beside the matters; whoever only reads the register finds them behind the others. */
const works_on_suggestions = (viewer: Viewer): boolean => may(viewer, 'read_suggestions') && (['examine_suggestions', 'handle_suggestions', 'make_suggestions'] as const).some((right) => may(viewer, right))
const reads_suggestions = (viewer: Viewer): boolean => may(viewer, 'read_suggestions') && !works_on_suggestions(viewer)
const tab = (name: string, to: string, routes: readonly string[]): Tab => ({ name, to, routes })
/** Whoever writes, reads or researches; a unit finds there what it is asked beforehand. */
const drafts_here = (viewer: Viewer): boolean => (['make_suggestions', 'read_drafts', 'research_topics', 'handle_suggestions'] as const).some((right) => may(viewer, right))
const drafts = tab('drafts', '/drafts', ['drafts', 'draft', 'topic', 'research'])
const suggestions = tab('suggestions', '/suggestions', ['suggestions', 'suggestion', 'key_items', 'suggestion_figures'])
const commitments = tab('commitments', '/commitments', ['commitments'])
const pages: readonly (readonly [Right | ((viewer: Viewer) => boolean), Tab])[] = [
  ['approve_matters', tab('overview', '/overview', ['overview'])],
  ['read_inbox', tab('matters', '/inbox/mine', ['inbox', 'matter'])],
  [works_on_suggestions, suggestions],
  [works_on_suggestions, commitments],
  [(viewer) => drafts_here(viewer) && works_on_suggestions(viewer), drafts],
  ['enter_matters', tab('enter', '/enter', ['enter'])],
  ['see_raiser', tab('callbacks', '/callbacks', ['callbacks'])],
  ['review_publication', tab('public', '/public', ['public'])],
  ['reveal_raiser', tab('reveals', '/reveals', ['reveals'])],
  ['read_figures', tab('figures', '/figures', ['figures'])],
  ['plan_receptions', tab('receptions', '/receptions', ['receptions', 'reception'])],
  ['plan_receptions', tab('talks', '/talks', ['talks', 'talk'])],
  ['plan_receptions', tab('stations', '/stations', ['stations'])],
  ['plan_receptions', tab('delegations', '/delegations', ['delegations'])],
  [handles_ideas, tab('ideas', '/ideas', ['ideas'])],
  [(viewer) => drafts_here(viewer) && !works_on_suggestions(viewer), drafts],
  [reads_suggestions, suggestions],
  [reads_suggestions, commitments],
  ['run_report_meetings', tab('reports', '/report_meetings', ['report_meetings', 'report_meeting'])],
  ['plan_activities', tab('activities', '/activities', ['activities', 'activity'])],
  ['keep_records', tab('records', '/records', ['records', 'record'])],
  ['keep_publicity', tab('publicity', '/publicity', ['publicity'])],
  ['keep_publicity', tab('episodes', '/episodes', ['episodes', 'episode'])],
  ['keep_publicity', tab('bulletins', '/bulletins', ['bulletins', 'bulletin'])],
  [administers, tab('place', '/organisation', ['organisation'])],
  ['import_matters', tab('imports', '/import', ['import'])],
  ['read_outbox', tab('outbox', '/outbox', ['outbox'])],
  ['hand_over', tab('handover', '/handover', ['handover'])],
  [sits_at_a_committee, tab('points', '/points', ['points', 'points_rules'])],
  ['set_policy', tab('rules', '/policy', ['policy', 'calendar', 'wordings'])],
  ['erase_texts', tab('privacy', '/privacy', ['privacy'])],
  ['read_audit', tab('audit', '/audit', ['audit'])],
]
const most = 6

export function tabs_of(viewer: Viewer | undefined): { row: Tab[]; more: Tab[] } {
  const all = viewer ? pages.filter(([needs]) => (typeof needs === 'string' ? may(viewer, needs) : needs(viewer))).map(([, one]) => one) : []
  const here = all.length <= most + 1 ? all.length : most
  return { row: all.slice(0, here), more: all.slice(here) }
}
