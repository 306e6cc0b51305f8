import { recordFailedSignIn } from '@/lib/domain/credentials/sign-in-record'
import type { JobInputs } from './queue'

/** Records a wrong password where there is somebody whose it could have been. */
export const failedSignIn = (input: JobInputs['failed_sign_in']) => recordFailedSignIn(input)
