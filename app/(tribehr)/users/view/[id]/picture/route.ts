export { avatar as GET } from '@/lib/contracts/tribehr/pictures'
