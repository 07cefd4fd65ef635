// SPDX-License-Identifier: Apache-2.0
import { NoConnection, type HttpAnswer, type HttpRequest } from '@ztc/shared/client'

const patience_ms = 20_000

/** A file where the host keeps it. A mini-program cannot send bytes of its own, only name such a file. */
export interface HostFile { path: string }
const is_file = (body: unknown): body is HostFile => typeof body === 'object' && body !== null && 'path' in body

export function by_host(request: HttpRequest): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const settle = (answer: Heard) => {
      const status = answer.statusCode ?? answer.status
      if (status) resolve(heard(status, answer))
      else reject(new NoConnection())
    }
    const { method, url, headers: header } = request
    if (is_file(request.body)) return carry_file(request, request.body, settle)
    const data = request.body as string | ArrayBuffer | undefined
    // Alipay tells an answer of 4xx or 5xx through `fail`, with its status; silence has none.
    uni.request({ method, url, header, data, dataType: 'text', timeout: patience_ms, success: settle, fail: (told: unknown) => settle(told as Heard) })
  })
}

/** In a form with one part, which is the only way the host knows; its type is the host's to say. */
function carry_file(request: HttpRequest, file: HostFile, settle: (answer: Heard) => void): void {
  const { 'Content-Type': _, ...header } = request.headers
  uni.uploadFile({
    url: request.url, header, filePath: file.path, name: 'file', fileType: 'image', timeout: patience_ms * 6,
    success: (answer) => settle({ ...answer, header: json_header }), fail: (told: unknown) => settle(told as Heard),
  })
}
const json_header = { 'content-type': 'application/json' } // hosts leave the answer's headers out here

interface Heard { statusCode?: number; status?: number; data?: unknown; header?: Record<string, string>; headers?: Record<string, string> }

function heard(status: number, answer: Heard): HttpAnswer {
  const headers = Object.entries(answer.header ?? answer.headers ?? {})
  const header = (name: string) => headers.find(([key]) => key.toLowerCase() === name)?.[1]
  const json = /json/.test(header('content-type') ?? '') && typeof answer.data === 'string'
  return { status, body: json ? JSON.parse(answer.data as string) : answer.data, retry_after: header('retry-after') }
}
