/** The ten kinds of question a referee may be asked. */
export type QuestionType =
  | 'text'
  | 'rating'
  | 'options'
  | 'radio'
  | 'checkbox'
  | 'matrix'
  | 'slider'
  | 'ranking'
  | 'date'
  | 'date_range'
