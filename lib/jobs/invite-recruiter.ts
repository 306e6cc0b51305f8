export async function inviteRecruiter(_: { recruiterId: number; inviterId: number }) {}
