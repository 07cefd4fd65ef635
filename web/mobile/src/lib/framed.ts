// SPDX-License-Identifier: Apache-2.0
//
// The phone beside the console, on the page of a demo: one browser, two people. So the phone in the frame carries a token
// of its own and leaves the cookie, in which the desk sits, alone.
export const framed = process.env.UNI_PLATFORM === 'h5' && window.parent !== window
