// What /events lists, by the name that says so.
export { DELETE, GET, PUT } from '../route'
