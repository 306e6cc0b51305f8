export { type QuestionTranslation, type QuestionType, questionTypes } from '@/db/schema/questionnaires'
