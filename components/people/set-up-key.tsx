import { Button } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { words } from '@/lib/i18n/words'

/** Asks for the key that only whoever runs the server can read. */
export async function SetUpKey({ refused }: { refused: boolean }) {
  const t = await words('setUp')
  return (
    <form className="grid gap-5">
      <p>{t('empty')}</p>
      <Field id="key" label={t('key')} hint={t('keyHint')} error={refused ? t('keyWrong') : undefined}>
        {wiring => <Input {...wiring} name="key" autoComplete="off" spellCheck={false} required />}
      </Field>
      <Button type="submit" look="primary" className="h-11">
        {t('open')}
      </Button>
    </form>
  )
}
