export { attachment as GET } from '@/lib/contracts/tribehr/pictures'
