// SPDX-License-Identifier: Apache-2.0
//
// A film on its way up: the one request whose progress somebody waits for, which fetch does not tell.
import { NoConnection, Refused } from '@ztc/shared/client'
import { random_id } from '@ztc/shared/random_id'
import { api } from './api'
import { language } from './i18n'

/** Its id; `goes` hears how much of it has gone, from 0 to 1. */
export function store_film(file: Blob, goes: (share: number) => void): Promise<string> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest()
    request.open('POST', api.url('/files/film'))
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.setRequestHeader('X-Requested-With', 'zhitongche')
    request.setRequestHeader('Accept-Language', language.value)
    request.setRequestHeader('Idempotency-Key', random_id())
    request.responseType = 'json'
    request.upload.onprogress = (now) => now.lengthComputable && goes(now.loaded / now.total)
    request.onerror = () => fail(new NoConnection())
    request.onload = () => {
      const answer = (request.response ?? {}) as { file?: string; code?: string; title?: string }
      if (request.status < 400 && answer.file) done(answer.file)
      else fail(new Refused({ ...answer, code: answer.code ?? `http.${request.status}`, title: answer.title ?? '', status: request.status } as ConstructorParameters<typeof Refused>[0]))
    }
    request.send(file)
  })
}
