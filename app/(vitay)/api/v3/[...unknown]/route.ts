import { unknown } from '@/lib/contracts/vitay/unknown'

export { unknown as DELETE, unknown as GET, unknown as PATCH, unknown as POST, unknown as PUT }
