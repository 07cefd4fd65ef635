// SPDX-License-Identifier: Apache-2.0
//
// Addresses of the console. Whoever is not signed in is asked to, and then goes where they wanted.
import { createRouter, createWebHistory } from 'vue-router'
import { boxes } from './lib/inbox'
import { home_of } from './lib/home'
import { i18n } from './lib/i18n'
import { viewer, who_sits_here, works_here } from './lib/session'

export const router = createRouter({
  history: createWebHistory('/console/'),
  routes: [
    { path: '/', redirect: () => home_of(viewer.value) },
    { path: '/sign_in', name: 'sign_in', component: () => import('./pages/SignIn.vue') },
    {
      path: `/inbox/:box(${boxes.join('|')})`,
      name: 'inbox',
      component: () => import('./pages/Inbox.vue'),
      meta: { needs: 'work' },
    },
    {
      path: '/matters/:matter([a-z0-9]+)',
      name: 'matter',
      component: () => import('./pages/Matter.vue'),
      meta: { needs: 'work' },
    },
    { path: '/search', name: 'search', component: () => import('./pages/Search.vue'), meta: { needs: 'work' } },
    { path: '/enter', name: 'enter', component: () => import('./pages/Enter.vue'), meta: { needs: 'work' } },
    { path: '/reveals', name: 'reveals', component: () => import('./pages/Reveals.vue'), meta: { needs: 'work' } },
    { path: '/callbacks', name: 'callbacks', component: () => import('./pages/Callbacks.vue'), meta: { needs: 'work' } },
    { path: '/receptions', name: 'receptions', component: () => import('./pages/Receptions.vue'), meta: { needs: 'work' } },
    { path: '/receptions/:reception([a-z0-9]+)', name: 'reception', component: () => import('./pages/Reception.vue'), meta: { needs: 'work' } },
    { path: '/stations', name: 'stations', component: () => import('./pages/Stations.vue'), meta: { needs: 'work' } },
    { path: '/delegations', name: 'delegations', component: () => import('./pages/Delegations.vue'), meta: { needs: 'work' } },
    { path: '/talks', name: 'talks', component: () => import('./pages/Talks.vue'), meta: { needs: 'work' } },
    { path: '/talks/:talk([a-z0-9]+)', name: 'talk', component: () => import('./pages/StationTalk.vue'), meta: { needs: 'work' } },
    { path: '/ideas', name: 'ideas', component: () => import('./pages/Ideas.vue'), meta: { needs: 'work' } },
    { path: '/report_meetings', name: 'report_meetings', component: () => import('./pages/ReportMeetings.vue'), meta: { needs: 'work' } },
    { path: '/report_meetings/:meeting([a-z0-9]+)', name: 'report_meeting', component: () => import('./pages/ReportMeeting.vue'), meta: { needs: 'work' } },
    { path: '/activities', name: 'activities', component: () => import('./pages/Activities.vue'), meta: { needs: 'work' } },
    { path: '/activities/:activity([a-z0-9]+)', name: 'activity', component: () => import('./pages/Activity.vue'), meta: { needs: 'work' } },
    { path: '/records', name: 'records', component: () => import('./pages/Records.vue'), meta: { needs: 'work' } },
    { path: '/records/:deputy([a-z0-9]+)', name: 'record', component: () => import('./pages/Record.vue'), meta: { needs: 'work' } },
    { path: '/publicity', name: 'publicity', component: () => import('./pages/Publicity.vue'), meta: { needs: 'work' } },
    { path: '/episodes', name: 'episodes', component: () => import('./pages/Episodes.vue'), meta: { needs: 'work' } },
    { path: '/episodes/:episode([a-z0-9]+)', name: 'episode', component: () => import('./pages/Episode.vue'), meta: { needs: 'work' } },
    { path: '/bulletins', name: 'bulletins', component: () => import('./pages/Bulletins.vue'), meta: { needs: 'work' } },
    { path: '/bulletins/:bulletin([a-z0-9]+)', name: 'bulletin', component: () => import('./pages/Bulletin.vue'), meta: { needs: 'work' } },
    { path: '/suggestions', name: 'suggestions', component: () => import('./pages/Suggestions.vue'), meta: { needs: 'work' } },
    { path: '/suggestions/inducements', name: 'inducements', component: () => import('./suggestions/Inducements.vue'), meta: { needs: 'work' } },
    { path: '/suggestions/:suggestion([a-z0-9]+)', name: 'suggestion', component: () => import('./pages/Suggestion.vue'), meta: { needs: 'work' } },
    { path: '/drafts', name: 'drafts', component: () => import('./drafts/Drafts.vue'), meta: { needs: 'work' } },
    { path: '/drafts/:draft([a-z0-9]+)', name: 'draft', component: () => import('./drafts/Draft.vue'), meta: { needs: 'work' } },
    { path: '/research', name: 'topic', component: () => import('./drafts/Topic.vue'), meta: { needs: 'work' } },
    { path: '/research/:draft([a-z0-9]+)', name: 'research', component: () => import('./drafts/Research.vue'), meta: { needs: 'work' } },
    { path: '/key_items', name: 'key_items', component: () => import('./pages/KeyItems.vue'), meta: { needs: 'work' } },
    { path: '/suggestion_figures', name: 'suggestion_figures', component: () => import('./pages/SuggestionFigures.vue'), meta: { needs: 'work' } },
    { path: '/commitments', name: 'commitments', component: () => import('./pages/Commitments.vue'), meta: { needs: 'work' } },
    { path: '/figures', name: 'figures', component: () => import('./pages/Figures.vue'), meta: { needs: 'work' } },
    { path: '/points/rules', name: 'points_rules', component: () => import('./pages/PointsRules.vue'), meta: { needs: 'work' } },
    { path: '/points/:deputy([a-z0-9]+)?', name: 'points', component: () => import('./pages/Points.vue'), meta: { needs: 'work' } },
    { path: '/overview', name: 'overview', component: () => import('./pages/Overview.vue'), meta: { needs: 'work' } },
    { path: '/privacy', name: 'privacy', component: () => import('./pages/Privacy.vue'), meta: { needs: 'work' } },
    { path: '/outbox', name: 'outbox', component: () => import('./pages/Outbox.vue'), meta: { needs: 'work' } },
    { path: '/import', name: 'import', component: () => import('./pages/Import.vue'), meta: { needs: 'work' } },
    { path: '/public/:matter([a-z0-9]+)?', name: 'public', component: () => import('./pages/Public.vue'), meta: { needs: 'work' } },
    { path: '/handover', name: 'handover', component: () => import('./pages/Handover.vue'), meta: { needs: 'work' } },
    { path: '/audit', name: 'audit', component: () => import('./pages/Audit.vue'), meta: { needs: 'work' } },
    { path: '/organisation', name: 'organisation', component: () => import('./pages/Organisation.vue'), meta: { needs: 'work' } },
    { path: '/policy', name: 'policy', component: () => import('./pages/Policy.vue'), meta: { needs: 'work' } },
    { path: '/wordings', name: 'wordings', component: () => import('./pages/Wordings.vue'), meta: { needs: 'work' } },
    { path: '/calendar', name: 'calendar', component: () => import('./pages/Days.vue'), meta: { needs: 'work' } },
    { path: '/wall', name: 'wall', component: () => import('./wall/Wall.vue'), meta: { needs: 'work', bare: true } },
    { path: '/demo', name: 'demo', component: () => import('./demo/Beside.vue'), meta: { bare: true } },
    { path: '/password', name: 'password', component: () => import('./pages/Password.vue'), meta: { needs: 'work' } },
    { path: '/:rest(.*)*', name: 'nowhere', component: () => import('./pages/Nowhere.vue') },
  ],
})

router.beforeEach(async (to) => {
  try {
    await who_sits_here()
  } catch {
    return // the shell shows that the server cannot be reached, and asks again
  }
  if (to.meta.needs === 'work' && !works_here.value) {
    return { name: 'sign_in', query: { to: to.fullPath }, replace: true }
  }
  if (to.name === 'demo' && window.parent !== window) return { path: '/', replace: true } // no page within itself
  if (viewer.value?.must_change_password && to.name !== 'password') return { name: 'password', replace: true }
  const home = home_of(viewer.value)
  if (to.name === 'inbox' && !home.startsWith('/inbox')) return { path: home, replace: true }
  if (to.name === 'sign_in' && viewer.value && works_here.value) {
    return { path: safe_way_back(to.query.to), replace: true }
  }
})

router.afterEach((to) => {
  if (to.name === 'sign_in') title(i18n.global.t('sign_in.title'))
})

export const safe_way_back = (to: unknown): string =>
  typeof to === 'string' && /^\/(inbox\/|matters\/|search\?|enter$|reveals$|callbacks$|receptions|stations$|delegations$|talks|ideas$|records|figures$|points|overview$|outbox$|import$|wall$|public|handover$|organisation$|policy$|wordings$|calendar$|privacy$|audit(\?|$)|publicity$|bulletins|episodes|report_meetings|activities|suggestions|drafts|research|commitments|key_items|suggestion_figures)/.test(to) ? to : home_of(viewer.value)

export function title(words: string): void {
  document.title = `${words} · ${i18n.global.t('name')}`
}
