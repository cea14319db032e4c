/** The roles of db/roles.sql. What each may touch is granted by the migrations, table by table. */
export const databaseRoles = ['nagrik_app', 'nagrik_work', 'nagrik_readonly', 'nagrik_auditor'] as const;
export type DatabaseRole = (typeof databaseRoles)[number];
