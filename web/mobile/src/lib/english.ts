// SPDX-License-Identifier: Apache-2.0
//
// What travels when somebody asks for English: all its words, in a file of their own.
export { en } from '@ztc/shared/words/en'
