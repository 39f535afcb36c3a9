/**
 * Everything that may be allowed or not, as noun.verb. Who may is said in `lib/server/policies/<noun>.ts`, which the
 * compiler holds against this list.
 */
export const operations = [
  'member.invite',
  'member.change',
  'article.read',
  'article.create',
  'article.change',
  'article.assign',
  'article.delete',
  'article.export',
  'segment.edit',
  'segment.review',
  'comment.write',
  'comment.moderate',
  'annotation.mark',
  'term.read',
  'term.create',
  'term.edit',
  'term.manage',
  'project.read',
  'project.manage',
  'house-style.read',
  'house-style.manage',
  'effort.inspect',
  'workspace.configure',
  'workspace.audit',
] as const
export type Operation = (typeof operations)[number]
