import type { Metadata } from 'next'
import Link from 'next/link'
import { sectionsFor } from '@/components/admin/sections'
import { PageHeader } from '@/components/ui/page-header'
import { requireActorWho } from '@/lib/auth/require-actor'
import { mayModerate } from '@/lib/domain/moderation/policy'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('admin'))('title') })

export default async function Admin() {
  const [actor, t] = await Promise.all([requireActorWho(mayModerate), words('admin')])
  return (
    <>
      <PageHeader title={t('title')}>{t('intro', { company: actor.organization.name })}</PageHeader>
      <div className="grid gap-10">
        {sectionsFor(actor.role).map(group => (
          <section key={group.name} aria-labelledby={group.name}>
            <h2 id={group.name} className="mb-3 font-serif text-lead">
              {t(`group.${group.name}`)}
            </h2>
            <ul className="grid gap-x-8 border-line border-t sm:grid-cols-2">
              {group.sections.map(section => (
                <li key={section.href} className="border-line border-b">
                  <Link
                    href={section.href}
                    className="group flex h-full items-start gap-4 rounded-base px-2 py-4 transition-colors hover:bg-hover"
                  >
                    <section.icon aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-accent" />
                    <span className="min-w-0">
                      <span className="block font-semibold">{t(`section.${section.name}`)}</span>
                      <span className="block text-muted text-small">{t(`about.${section.name}`)}</span>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}
