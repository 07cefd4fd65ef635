// SPDX-License-Identifier: Apache-2.0
//
// Where this phone is, asked only when a person taps for it. Says by which system it was measured: between them lie
// hundreds of metres. Nothing when the person or the phone refuses.
import type { Body } from '@ztc/shared/types'

export type MapPoint = NonNullable<Body<'/matters/look_into'>['point']>

const micro = (degrees: number) => Math.round(degrees * 1e6)

export function here(): Promise<MapPoint | undefined> {
  return new Promise((resolve) => {
    // #ifdef H5
    if (!('geolocation' in navigator)) return resolve(undefined)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ latitude_e6: micro(coords.latitude), longitude_e6: micro(coords.longitude), system: 'wgs84' }),
      () => resolve(undefined),
      { timeout: 15_000, maximumAge: 0 },
    )
    // #endif
    // #ifndef H5
    uni.getLocation({
      type: 'gcj02',
      success: (got) => resolve({ latitude_e6: micro(got.latitude), longitude_e6: micro(got.longitude), system: 'gcj02' }),
      fail: () => resolve(undefined),
    })
    // #endif
  })
}
