// SPDX-License-Identifier: Apache-2.0
import { NoConnection, type HttpAnswer, type HttpRequest } from '@ztc/shared/client'

const patience_ms = 20_000

export function by_host(request: HttpRequest): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const settle = (answer: Heard) => {
      const status = answer.statusCode ?? answer.status
      if (status) resolve(heard(status, answer))
      else reject(new NoConnection())
    }
    const { method, url, headers: header } = request
    const data = request.body as string | ArrayBuffer | undefined
    // Alipay tells an answer of 4xx or 5xx through `fail`, with its status; silence has none.
    uni.request({ method, url, header, data, dataType: 'text', timeout: patience_ms, success: settle, fail: (told: unknown) => settle(told as Heard) })
  })
}

interface Heard { statusCode?: number; status?: number; data?: unknown; header?: Record<string, string>; headers?: Record<string, string> }

function heard(status: number, answer: Heard): HttpAnswer {
  const headers = Object.entries(answer.header ?? answer.headers ?? {})
  const header = (name: string) => headers.find(([key]) => key.toLowerCase() === name)?.[1]
  const json = /json/.test(header('content-type') ?? '') && typeof answer.data === 'string'
  return { status, body: json ? JSON.parse(answer.data as string) : answer.data, retry_after: header('retry-after') }
}
