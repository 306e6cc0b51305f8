// Loaded into a server by Node's own --import: its clock is so many days ahead of everybody else's.
const ahead = Number(process.env.CLOCK_DAYS_AHEAD) * 86_400_000
const RealDate = Date

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + ahead)
    else super(...given)
  }
  // Next copies what is Date's own, not what it inherits.
  static UTC = RealDate.UTC
  static parse = RealDate.parse
  static now() {
    return RealDate.now() + ahead
  }
}
