import { DomainError } from '@/lib/domain/errors'
import type { Handler } from '../contract'
import { refuse } from './refusals'

/** Vitay's answer for an address that is none of its operations. */
export const unknown: Handler = async request =>
  refuse(request, new DomainError('not_found', 'There is no such address'))
