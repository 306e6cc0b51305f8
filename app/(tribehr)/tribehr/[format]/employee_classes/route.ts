export { noId as GET } from '@/lib/contracts/tribehr/unknown'
