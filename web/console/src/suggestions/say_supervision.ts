// SPDX-License-Identifier: Apache-2.0
// The words of supervision, in the language that is spoken now.
import { say_of_supervision, type SupervisionWord } from '@ztc/shared/words/suggestions_supervision'
import { language } from '../lib/i18n'

export const tell = (key: SupervisionWord, blanks?: Record<string, string | number>): string => say_of_supervision(language.value, key, blanks)
