import { reflektiveLink } from '@/lib/contracts/reflektive/contract'
import { downloadAddress, presentSpreadsheet } from '@/lib/contracts/reflektive/reports'
import { openLinkedFile } from '@/lib/domain/tasks/links'

export const GET = reflektiveLink(downloadAddress, async (_nobody, { file, expires, signature }) =>
  presentSpreadsheet(await openLinkedFile(file, expires, signature)),
)
