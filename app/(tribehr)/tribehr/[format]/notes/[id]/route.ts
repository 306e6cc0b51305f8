// A note is a kudos by another name: the one its url has.
export { DELETE, GET, PUT } from '../../kudos/[id]/route'
