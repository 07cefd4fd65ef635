// SPDX-License-Identifier: Apache-2.0
//
// The sample persons of the demo town that the tests play. A code may be asked for once a minute and five times an hour,
// so each signs in once per run and the session is kept between tests.
export interface Person { name: string; phone?: string; password?: string }

const password = 'lantern-7-on-the-bridge'
const staff = (name: string): Person => ({ name, password })
const by_phone = (name: string, phone: string): Person => ({ name, phone })

export const chen = by_phone('陈女士', '13800000001')
export const li = by_phone('李先生', '13800000002')
export const wang = by_phone('王阿姨', '13800000003')
export const zhao = by_phone('赵同学', '13800000004')
/** Signs in while sending, so nobody else may have asked for a code in her name a minute ago. */
export const sun = by_phone('孙师傅', '13800000005')
export const shen = by_phone('示例·沈代表', '13800000011')
/** Opens the phone, never a desk, so that the session kept for him is a phone's. */
export const lu = by_phone('示例·陆代表', '13800000012')
export const officer = staff('许联络')
/** The liaison officer of the station beside his. */
export const officer_beside = staff('林联络')
/** Of stations that no other test needs: the one hands his office over to the other. */
export const officer_leaving = staff('段联络')
export const officer_taking_over = staff('崔联络')
export const director = staff('吴主任')
/** Of the same committee: counts ballots as the second person. */
export const clerk = staff('周干事')
export const unit_clerk = staff('城管经办')
/** The principal of the same unit: signs its replies. */
export const unit_head = staff('城管负责')
/** Of the standing committee's office: examines and refers suggestions. */
export const office = staff('代表室')
export const other_unit_clerk = staff('住建经办')
export const system = staff('系统员')
export const security = staff('安全员')
export const auditor = staff('审计员')
export const the_unit = '区城管局'
