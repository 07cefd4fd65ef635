// SPDX-License-Identifier: Apache-2.0
//
// H5 only: a spoken note of up to two minutes from the microphone. The microphone is open only between `start` and the
// end of the recording, and what was said stays on this phone until the matter is sent.
export const longest_seconds = 120

export const can_record = typeof MediaRecorder !== 'undefined' && typeof navigator !== 'undefined' && navigator.mediaDevices !== undefined

/** What browsers can write and the server takes, the best first. */
const kinds = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus']

export interface Recording {
  /** Ends it; so does `longest_seconds`. */
  stop(): void
  done: Promise<{ sound: Blob; seconds: number }>
}

/** Rejects when the person says no, or when there is no microphone. */
export async function start_recording(): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
  const mimeType = kinds.find((kind) => MediaRecorder.isTypeSupported(kind))
  const recorder = new MediaRecorder(stream, mimeType ? { mimeType, audioBitsPerSecond: 32_000 } : {})
  const parts: Blob[] = []
  const began = Date.now()
  recorder.ondataavailable = (part) => void parts.push(part.data)
  const done = new Promise<{ sound: Blob; seconds: number }>((resolve) => {
    recorder.onstop = () => {
      for (const track of stream.getTracks()) track.stop()
      resolve({ sound: new Blob(parts, { type: recorder.mimeType }), seconds: Math.max(1, Math.round((Date.now() - began) / 1000)) })
    }
  })
  const stop = () => void (recorder.state === 'recording' && recorder.stop())
  recorder.start()
  setTimeout(stop, longest_seconds * 1000)
  return { stop, done }
}
