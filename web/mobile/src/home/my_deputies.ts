// SPDX-License-Identifier: Apache-2.0
//
// The community somebody lives in, kept on this phone, and the deputies it has.
import type { Got } from '@ztc/shared/types'
import { computed, ref } from 'vue'
import { api } from '../lib/api'
import { keep, read_kept } from '../lib/platform'
import { say_failure } from '../lib/say'
import { load_choices, town } from '../lib/town'

export function deputies_of_my_community() {
  const community = ref(read_kept('community') ?? '')
  const found = ref<Got<'/my_deputies'>>()
  const trouble = ref('')
  const communities = computed(() =>
    town.stations.filter((one) => one.communities.length > 0).map((one) => ({ name: one.name, options: one.communities.map((home) => ({ value: home.node, name: home.name })) })))

  async function look(): Promise<void> {
    const asked = community.value
    try {
      const answer = asked ? await api.get('/my_deputies', { query: { community: asked } }) : undefined
      if (asked !== community.value) return
      found.value = answer
      trouble.value = ''
    } catch (error) {
      trouble.value = say_failure(error)
    }
  }
  function choose(chosen: string): Promise<void> {
    community.value = chosen
    keep('community', chosen)
    return look()
  }
  /** A community that there is no more is forgotten; `lives_in` is the name of the one to begin with. */
  async function begin(lives_in?: string): Promise<void> {
    if (town.stations.length === 0) await load_choices()
    const known = town.stations.flatMap((one) => one.communities)
    if (!known.some((one) => one.node === community.value)) community.value = known.find((one) => one.name === lives_in)?.node ?? ''
    await look()
  }
  return { community, communities, found, trouble, choose, begin }
}
